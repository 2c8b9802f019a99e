/** Who is asking, and ids for what they ask. */

import { gs } from '@servicenow/glide'

/** The user name of the session, for records that say who asked. */
export function currentUserName(): string {
    return String(gs.getUserName() || '').slice(0, 100)
}

/** 32 hexadecimal digits that nothing else has. */
export function newId(): string {
    return gs.generateGUID()
}
