/** Messages for the user that outlive a redirect: what gs.addInfoMessage and gs.addErrorMessage said, shown on the next page. */
import type { Instance, Transaction } from '../kernel/kernel.ts'
import type { Session } from '../http/sessions.ts'

/** What is shown above a page. */
export interface Messages {
    readonly info: readonly string[]
    readonly error: readonly string[]
}

const kept = new WeakMap<Instance, Map<string, Messages>>()

/** Keeps what a transaction said, and more, until the session's next page. */
export function keepMessages(instance: Instance, session: Session, { info, error }: Messages): void {
    if (info.length === 0 && error.length === 0) return
    const ofInstance = kept.get(instance) ?? new Map<string, Messages>()
    kept.set(instance, ofInstance)
    const before = ofInstance.get(session.id) ?? { info: [], error: [] }
    ofInstance.set(session.id, { info: [...before.info, ...info], error: [...before.error, ...error] })
}

/** What was kept for this session together with what this transaction said; kept no longer. */
export function takeMessages(instance: Instance, session: Session, tx: Transaction): Messages {
    const before = kept.get(instance)?.get(session.id) ?? { info: [], error: [] }
    kept.get(instance)?.delete(session.id)
    return { info: [...before.info, ...tx.messages.info], error: [...before.error, ...tx.messages.error] }
}
