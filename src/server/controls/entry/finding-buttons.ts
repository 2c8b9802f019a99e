/** The button on a finding that opens the form on which it is accepted. */

import type { GlideRecord } from '@servicenow/glide'
import { ACCEPTOR_ROLE, refuse } from '../core/acceptance.ts'
import { TABLES } from '../../shared/names.ts'
import { answered, type ButtonAction } from '../../platform/button-answer.ts'
import { hasRole } from '../../platform/session.ts'

/** A new acceptance: the rules on its table carry it out when it is saved with a reason and a last day. */
export function acceptFindingAction(current: GlideRecord<'x_kt_gov_finding'>, action: ButtonAction): void {
    answered('Accept', () => {
        if (!hasRole(ACCEPTOR_ROLE)) return { ok: false, ...refuse('process_owner_role_missing').failure }
        action.setRedirectURL(`${TABLES.acceptance}.do?sys_id=-1&sysparm_query=finding%3D${current.getUniqueValue()}`)
        return { ok: true, text: 'State the reason and the last day, and submit the form' }
    })
}
