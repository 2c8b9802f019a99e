/** Scripts that are no automations of ours but can write the same lines, and what an index is built from. */

import type { EngineLine, LogStatement, ScriptAnalysis, TextPattern } from '../../script-analysis/core/analysis.ts'
import type { AddressValues } from './address-values.ts'
import type { Automation, Connection, Edge } from './model.ts'
import type { Instant } from '../../shared/time.ts'

/** A log statement, as far as it is known; without a level it may write at any. */
export type LoggedStatement = Partial<LogStatement> & TextPattern

/** How a script deals with others; what is left out is not known, or is nothing. */
export type Dealings = Pick<
    Partial<ScriptAnalysis>,
    'defines' | 'hands' | 'includes' | 'isServerOnly' | 'methods' | 'takes' | 'throws' | 'touches'
>

/** A UI action, fix script, script action or scripted operation. Never the subject of evidence, often its competing script. */
export interface LogWriterRow extends Dealings {
    readonly table: string
    readonly sysId: string
    readonly name: string
    readonly scope: string
    /** Its log statements; null when they are not known: it cannot be read or parsed, or it runs text as code. */
    readonly logs: readonly LoggedStatement[] | null
    /** Names that it hands to the trace include, null for one that is only known when it runs. */
    readonly traces: readonly { readonly name: string | null }[]
    /** Texts in quotes, where `logs` is null. */
    readonly literals: readonly string[]
    /** As `ScriptAnalysis` has them. */
    readonly engineLines?: readonly EngineLine[]
    readonly namesEngine?: true
    /** From when on it reads like this; before, its text is unknown. Left out: from ever. */
    readonly since?: Instant
}

/** One address that a REST message function calls; `${…}` in host or path matches anything. */
export interface RestAddress {
    /** Node id of the REST message: `sn-rest-<sys_id>`. */
    readonly connectionId: string
    readonly message: string
    /** Null for the endpoint of the message itself. */
    readonly fn: string | null
    readonly scope: string
    readonly host: string
    readonly path: string
    readonly method: string | null
}

/** What an index is built from. */
export interface IndexInput {
    /** Every automation, active or not: an inactive copy makes an attribution ambiguous. */
    readonly automations: readonly Automation[]
    readonly logWriters: readonly LogWriterRow[]
    readonly connections: readonly Connection[]
    /** USES and AUTHENTICATES_AS, as the platform's reference fields say them. */
    readonly connectionEdges: readonly Edge[]
    readonly addresses: readonly RestAddress[]
    /** What properties and columns hold from which scripts take addresses; left out where nobody asked. */
    readonly addressValues?: AddressValues
    /** Table to its parent, '' for none; a table that is missing here is taken to be related to every other. */
    readonly parents: Readonly<Record<string, string>>
}
