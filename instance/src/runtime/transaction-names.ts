/** How the platform spells what a transaction is in its logs: requests by number and page, background work by its schedule item. */
import type { Instance, Transaction } from '../kernel/kernel.ts'

/** Sessions of scheduler workers have names instead of ids. */
const WORKER = 'glide.scheduler.worker.0'
const BACKGROUND = /^(JOB|ASYNC|EVENT): /
/** The job that runs script actions. */
const EVENT_JOB = 'events process'

const numbers = new WeakMap<Transaction, string>()

/** The number of a transaction, drawn when it is asked for first. */
export function transactionNumber({ database }: Instance, tx: Transaction): string {
    const known = numbers.get(tx) ?? String(database.nextNumber('syslog_transaction', 1))
    numbers.set(tx, known)
    return known
}

/** `url` of background work in the transaction log: that of an async rule is `JOB: ASYNC: <name of the rule>`. */
export function backgroundUrl(tx: Transaction): string {
    return `JOB: ${scheduleItem(tx)}`
}

/** `transaction_name` of the outbound log: `#12 /incident.do` for a request, the name of the schedule item for background work. */
export function transactionName(instance: Instance, tx: Transaction): string {
    return tx.name.startsWith('/') ? `#${transactionNumber(instance, tx)} ${tx.name}` : scheduleItem(tx)
}

/** Session of a transaction as logs name it. */
export function loggedSession({ name, session }: Transaction): string {
    return BACKGROUND.test(name) ? WORKER : session.id
}

function scheduleItem({ name }: Transaction): string {
    return name.startsWith('EVENT: ') ? EVENT_JOB : name.replace(/^JOB: /, '')
}
