/** Says what is wrong with an answer and with what was written meanwhile, from the access matrices alone. */

import { findPrompt } from './event-bodies.ts'
import type { FuzzAnswer, FuzzRequest } from './request.ts'
import { isAnswered, mayOnColumn, mayOnFiles, mayOnRows } from './rights.ts'
import type { Written } from './writes.ts'

/** What is wrong. */
export interface Verdict {
    readonly kind: 'answers of 5xx' | 'unauthorised writes' | 'unauthorised answers' | 'leaks' | 'exceptions'
    readonly text: string
}

/** Codes of 503 that the documentation explains: a setting or the instance prevents receiving, and the sender is to come again. */
export const DOCUMENTED_503 = new Set([
    'receiver_not_configured',
    'index_missing',
    'index_unmeasurable',
    'upgrade_in_progress',
])

/** Tables that hold what happened and not what is: a refused request leaves its trace there. */
const LOGS =
    /^(syslog|sys_transaction|sys_outbound_http_log|sysevent$|sys_trigger$|sys_number_counter$|sys_delete_recovery$)/

/** Routes that answer without writing, though they are posted to. */
const READING = /preview$|simulations$/

/** What a stranger's refused delivery leaves: what it looked like, for the setup page. */
const REFUSAL_NOTES = new Set(['x_kt_gov_health_check'])

/** The code of an answer of the app, or an empty text. */
export function codeOf(text: string): string {
    return /"code":"(\w+)"/.exec(text)?.[1] ?? ''
}

/** Checks one request. `secrets` are texts that nobody may be shown; `number` is the request's own. */
export function checkRequest(
    request: FuzzRequest,
    answer: FuzzAnswer,
    writes: readonly Written[],
    secrets: readonly string[],
    number: number,
): readonly Verdict[] {
    return [
        ...checkStatus(answer),
        ...checkAnswer(request, answer),
        ...checkWrites(request, answer, writes),
        ...checkText(request, answer, secrets, number),
        ...checkLog(writes, secrets),
    ]
}

function checkStatus({ status, text }: FuzzAnswer): readonly Verdict[] {
    if (status < 500 || (status === 503 && DOCUMENTED_503.has(codeOf(text)))) return []
    return [{ kind: 'answers of 5xx', text: `${status} ${text.slice(0, 400)}` }]
}

/** Whether the matrices let the role do what the request reaches for. */
export function isPermitted({ role, target }: FuzzRequest): boolean {
    if (target.kind === 'other') return false
    if (target.kind === 'route') return isAnswered(role, target.route) === true
    return (target.api === 'table' ? mayOnRows : mayOnFiles)(role, target.table, target.right)
}

function checkAnswer(request: FuzzRequest, { status, text }: FuzzAnswer): readonly Verdict[] {
    const { target, role } = request
    if (isPermitted(request) || target.kind === 'other' || status >= 300) return []
    // Without a right on the rows a list is empty, and a count counts nothing.
    const isEmpty = target.kind === 'rows' && target.right === 'r' && !/"sys_id"|"count":\s*"[1-9]/.test(text)
    return isEmpty
        ? []
        : [{ kind: 'unauthorised answers', text: `${role} was answered ${status}: ${text.slice(0, 300)}` }]
}

function checkWrites(request: FuzzRequest, { status }: FuzzAnswer, writes: readonly Written[]): readonly Verdict[] {
    const { role, method, target } = request
    const kept = writes.filter(({ table }) => !LOGS.test(table))
    const isWebhook = target.kind === 'route' && /webhooks/.test(target.route)
    const may = isPermitted(request) && method !== 'GET' && !(target.kind === 'route' && READING.test(target.route))
    const allowed = (written: Written): boolean => {
        if (isWebhook && REFUSAL_NOTES.has(written.table)) return may
        if (may && isClaim(written)) return true
        if (!may || status >= 400) return false
        if (
            target.kind !== 'rows' ||
            target.api !== 'table' ||
            target.right !== 'w' ||
            written.table !== target.table ||
            written.operation !== 'update'
        )
            return true
        return written.columns.every((column) => mayOnColumn(role, target.table, column, 'w'))
    }
    const wrong = kept.filter((written) => !allowed(written))
    if (wrong.length === 0) return []
    const shown = wrong
        .slice(0, 5)
        .map(({ operation, table, columns }) => `${operation} ${table} (${columns.slice(0, 8).join(', ')})`)
    return [{ kind: 'unauthorised writes', text: `${role} answered ${status}: ${shown.join('; ')}` }]
}

/** What takes its turn before it looks whether anything is to be changed. */
function isClaim({ columns, operation, table }: Written): boolean {
    return table === 'x_kt_gov_lock' || (operation === 'update' && columns.join() === 'claim_number')
}

/** What evidence quotes of the log, to those who may read evidence: in the graph, in the columns of a row, and in its words. */
const QUOTED_LOG =
    /"log_message":"(?:[^"\\]|\\.)*"|\\"log_message\\":\\"(?:[^"\\]|\\[^"])*|Log message: (?:[^"\\]|\\[^n])*/g

/** A place in a script, or a path of the machine. */
const STACK = /\bat .{0,80}\.(ts|js):\d+|node:internal|\/work\//

function checkText(
    request: FuzzRequest,
    { text }: FuzzAnswer,
    secrets: readonly string[],
    number: number,
): readonly Verdict[] {
    const verdicts: Verdict[] = []
    const isRotation = request.target.kind === 'route' && /setup\/secret$/.test(request.target.route)
    if (!isRotation && secrets.some((secret) => text.includes(secret)))
        verdicts.push({ kind: 'leaks', text: 'a secret is in the answer' })
    const prompt = findPrompt(text, number)
    if (prompt !== null && !isOwnWord(request))
        verdicts.push({ kind: 'leaks', text: `the prompt of request ${prompt} is in the answer` })
    const stack = STACK.exec(text.replace(QUOTED_LOG, ''))
    if (stack !== null)
        verdicts.push({
            kind: 'leaks',
            text: `a stack is in the answer: ${text.slice(Math.max(0, stack.index - 200), stack.index + 200)}`,
        })
    return verdicts
}

/** Rows that people filled in show what they typed, to those who may read them. */
function isOwnWord(request: FuzzRequest): boolean {
    const { target } = request
    return isPermitted(request) && !(target.kind === 'rows' && target.table === 'x_kt_gov_delivery')
}

/** Checks log rows of requests, jobs and deferred work. */
export function checkLog(writes: readonly Written[], secrets: readonly string[]): readonly Verdict[] {
    const verdicts: Verdict[] = []
    for (const { message } of writes) {
        if (message === '') continue
        if (secrets.some((secret) => message.includes(secret)))
            verdicts.push({ kind: 'leaks', text: `a secret is in the log: ${message.slice(0, 120)}` })
        if (findPrompt(message, -1) !== null)
            verdicts.push({ kind: 'leaks', text: `a prompt is in the log: ${message.slice(0, 300)}` })
        if (EXCEPTION.test(message) && !message.includes(TYPED_SCRIPT))
            verdicts.push({ kind: 'exceptions', text: message.slice(0, 500) })
    }
    return verdicts
}

const EXCEPTION = /unexpected_error|^Error:|TypeError|ReferenceError|RangeError|InternalError/
/** A script that somebody typed into a query failed: nothing of the app did. */
const TYPED_SCRIPT = 'sys_filter.javascript'
