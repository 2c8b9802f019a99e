/** GlideSession: the session of the running transaction. */

import { createHash } from 'node:crypto'
import type { Transaction } from '../kernel/kernel.ts'
import type { ScriptContext } from '../runtime/script-context.ts'
import { glideClass } from '../runtime/glide-class.ts'
import { isTrue, toText } from '../text/script-text.ts'
import { scopeIdOf } from '../runtime/scope-names.ts'

/** What gs.getSession() answers. */
export class GlideSession {
    constructor(
        readonly context: ScriptContext,
        readonly tx: Transaction,
    ) {}

    getSessionID(): string {
        return this.tx.session.id
    }

    isInteractive(): boolean {
        return this.tx.session.interactive
    }

    isLoggedIn(): boolean {
        return this.tx.user.userName !== 'guest'
    }

    getUserName(): string {
        return this.tx.user.userName
    }

    getTimeZoneName(): string {
        return this.tx.user.timeZone
    }

    getLanguage(): string {
        return this.tx.user.language
    }

    getCurrentApplicationId(): string {
        return scopeIdOf(this.context.instance, this.tx.scope)
    }

    /** Of this session only; the form of the text is not documented. */
    getSessionToken(): string {
        return createHash('sha256').update(`token of ${this.tx.session.id}`).digest('hex')
    }

    isImpersonating(): boolean {
        return this.tx.session.impersonating
    }

    /** Null: users of this instance are in the global domain, and nothing picks another. */
    getCurrentDomainID(): null {
        return null
    }

    getClientData(name: unknown): string | null {
        return this.tx.session.clientData.get(toText(name)) ?? null
    }

    putClientData(name: unknown, value: unknown): void {
        this.tx.session.clientData.set(toText(name), toText(value))
    }

    clearClientData(name: unknown): void {
        this.tx.session.clientData.delete(toText(name))
    }

    /** glide.invalid_query.returns_no_rows for this session only. */
    setStrictQuery(isStrict: unknown): void {
        this.tx.session.strictQuery = isTrue(isStrict)
    }
}

/** GlideSession as scripts see it. */
export const GLIDE_SESSION = glideClass<GlideSession>({
    name: 'GlideSession',
    type: GlideSession,
    methods: [
        'getSessionID',
        'isInteractive',
        'isLoggedIn',
        'getUserName',
        'getTimeZoneName',
        'getLanguage',
        'getCurrentApplicationId',
        'getSessionToken',
        'isImpersonating',
        'getCurrentDomainID',
        'getClientData',
        'putClientData',
        'clearClientData',
        'setStrictQuery',
    ],
})
