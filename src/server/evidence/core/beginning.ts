/** What began a transaction, from how logs of the platform spell it: a page, an API call, a scheduled job or an asynchronous rule. */

import type { AutomationIndex } from './automation-index.ts'
import type { Automation } from './model.ts'

/** What begins transactions. */
export const BEGINNINGS = {
    page: { label: 'Page', sequence: 0 },
    api_call: { label: 'API call', sequence: 1 },
    job: { label: 'Scheduled job', sequence: 2 },
    async_rule: { label: 'Asynchronous rule', sequence: 3 },
} as const
export type BeginningKind = keyof typeof BEGINNINGS

export interface Beginning {
    readonly kind: BeginningKind
    /** Path of a page or an API, without what it was asked; otherwise the name of a job or of a rule. */
    readonly name: string
}

const ASYNC = 'ASYNC: '
const JOB = 'JOB: '
const LONGEST_NAME = 255

/**
 * A URL of the transaction log, or the name of a transaction in the outbound log. Only background work has a bare name.
 *
 * | Text | Began |
 * |---|---|
 * | `JOB: ASYNC: Route incident`, `ASYNC: Route incident` | the asynchronous rule of that name |
 * | `JOB: Nightly import`, in background work also `Nightly import` | the scheduled job of that name |
 * | `/api/now/table/incident`, `#12 /api/now/table/incident` | a call of that API |
 * | `/incident.do?sys_id=…`, `#12 /incident.do` | that page |
 * | anything else | null: not known |
 */
export function toBeginning(text: string, isBackground = false): Beginning | null {
    const name = text.trim().replace(/^#\d+ /, '')
    const item = name.indexOf(JOB) === 0 ? name.slice(JOB.length) : name
    if (item.indexOf(ASYNC) === 0) return named('async_rule', item.slice(ASYNC.length))
    if (item !== name || isBackground) return named('job', item)
    const path = name.split(/[?#;]/)[0]
    if (/^\/?api\//.test(path)) return named('api_call', path)
    return /^\/?[\w$.-]+\.do$/.test(path) ? named('page', path) : null
}

function named(kind: BeginningKind, name: string): Beginning | null {
    return name === '' ? null : { kind, name: name.slice(0, LONGEST_NAME) }
}

/** Automations that may be what began: all that have the name. Any script can make a schedule item of any name. */
export function findBeginners({ kind, name }: Beginning, index: AutomationIndex): readonly Automation[] {
    if (kind === 'job') return ofKind('scheduled_script', name, index)
    if (kind !== 'async_rule') return []
    return ofKind('business_rule', name, index)
        .filter(({ trigger }) => trigger !== null && trigger.when.indexOf('async') === 0)
        .concat(ofKind('scheduled_script', ASYNC + name, index))
}

function ofKind(kind: Automation['kind'], name: string, { byName }: AutomationIndex): readonly Automation[] {
    return (byName.get(name) || []).filter((one) => one.kind === kind)
}
