/** What the collectors write on while they read a script. */

import type {
    CredentialUse,
    DynamicUse,
    EndpointUse,
    EngineLine,
    EventUse,
    HandedText,
    IncludeUse,
    LogStatement,
    RestMessageUse,
    SoapMessageUse,
    TableRead,
    TextPattern,
    TraceUse,
} from './analysis.ts'
import type { CallExpression, MemberExpression, NewExpression } from './ast.ts'
import type { Scope } from './outline.ts'
import type { TextReader } from './read-text.ts'
import { createTextReader } from './read-text.ts'
import type { Reader } from './reader.ts'
import type { Value } from './values.ts'

/** Findings in the order in which they are met. */
export interface Sheet {
    readonly reader: Reader
    /** What texts may be as long as no other script interferes, and what they may be at most. */
    readonly texts: TextReader
    readonly strictTexts: TextReader
    readonly lineOf: (offset: number) => number
    readonly restMessages: RestMessageUse[]
    readonly endpoints: EndpointUse[]
    readonly soapMessages: SoapMessageUse[]
    readonly includes: IncludeUse[]
    readonly reads: TableRead[]
    readonly logs: LogStatement[]
    readonly traces: TraceUse[]
    readonly credentials: CredentialUse[]
    readonly events: EventUse[]
    readonly dynamic: DynamicUse[]
    readonly throws: TextPattern[]
    readonly hands: HandedText[]
    readonly touches: Set<string>
    readonly methods: Set<string>
    readonly takes: Set<string>
    readonly engineLines: EngineLine[]
    readonly unlisted: Set<string>
    suppressesRules: boolean
}

/** A call of a method, taken apart. */
export interface MethodCall {
    readonly node: CallExpression
    readonly callee: MemberExpression
    readonly method: string
    readonly objects: readonly Value[]
    readonly scope: Scope
    readonly line: number
}

/** A `new` of a name from outside, taken apart. */
export interface OutsideNew {
    readonly node: NewExpression
    readonly name: string
    readonly namespace: string | null
    readonly scope: Scope
    readonly line: number
}

/** An empty sheet. */
export function createSheet(reader: Reader, lineOf: (offset: number) => number): Sheet {
    return {
        reader,
        texts: createTextReader(reader, true),
        strictTexts: createTextReader(reader, false),
        lineOf,
        restMessages: [],
        endpoints: [],
        soapMessages: [],
        includes: [],
        reads: [],
        logs: [],
        traces: [],
        credentials: [],
        events: [],
        dynamic: [],
        throws: [],
        hands: [],
        touches: new Set(),
        methods: new Set(),
        takes: new Set(),
        engineLines: [],
        unlisted: new Set(),
        suppressesRules: false,
    }
}
