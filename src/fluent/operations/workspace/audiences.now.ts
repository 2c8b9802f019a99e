/** Whose lists are whose: each list of the workspace is shown to the roles that may read its table. */
import '@servicenow/sdk/global'
import { Applicability } from '@servicenow/sdk/core'
import { auditor, operator, processOwner } from '../../shared/roles.now'

export const operators = Applicability({
    $id: Now.ID['audience-operators'],
    name: 'AI governance operators',
    roles: [operator],
})
export const processOwners = Applicability({
    $id: Now.ID['audience-process-owners'],
    name: 'AI governance process owners',
    roles: [processOwner, operator],
})
export const auditors = Applicability({
    $id: Now.ID['audience-auditors'],
    name: 'AI governance auditors',
    roles: [auditor],
})
/** Incidents and change requests are read by fulfillers, not by roles of the app; a role of the platform is given by its name. */
export const fulfillers = Applicability({
    $id: Now.ID['audience-fulfillers'],
    name: 'AI governance fulfillers',
    roleNames: 'itil',
})
