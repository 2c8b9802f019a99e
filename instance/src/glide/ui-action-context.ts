/** `action` in the script of a UI action: where the browser goes when the script is done. */

import { PlatformError } from '../kernel/kernel.ts'
import { GlideRecord } from './glide-record.ts'
import { glideClass } from '../runtime/glide-class.ts'
import { toPageAddress } from './page-address.ts'

/** GlideAction, as far as server scripts of buttons use it. */
export class UiActionContext {
    #redirect = ''
    #return = ''

    constructor(readonly sysId: string) {}

    getActionSysId(): string {
        return this.sysId
    }

    setRedirectURL(target: unknown): void {
        this.#redirect = toPageAddress(target)
    }

    getRedirectURL(): string {
        return this.#redirect
    }

    setReturnURL(target: unknown): void {
        this.#return = toPageAddress(target)
    }

    getReturnURL(): string {
        return this.#return
    }

    openGlideRecord(record: unknown): void {
        if (!(record instanceof GlideRecord)) throw new PlatformError('openGlideRecord takes a GlideRecord')
        this.#redirect = toPageAddress(record)
    }
}

/** How scripts see `action`. */
export const UI_ACTION_CONTEXT = glideClass<UiActionContext>({
    name: 'Action',
    type: UiActionContext,
    methods: ['getActionSysId', 'setRedirectURL', 'getRedirectURL', 'setReturnURL', 'getReturnURL', 'openGlideRecord'],
})
