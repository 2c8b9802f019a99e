/** Who may do what: readers, reviewers, operators, administrators, and the identity of an inbound integration. */
import { Role } from '@servicenow/sdk/core'

/** The platform's role for people who open workspaces, as the SDK's own guide contains it in the roles of an app. */
const workspaceUser = 'canvas_user'

export const auditor = Role({
    name: 'x_kt_gov.auditor',
    description: 'Reads deliveries, gateways, counts and evidence; changes nothing',
    containsRoles: [workspaceUser],
})
export const reviewer = Role({
    name: 'x_kt_gov.reviewer',
    description: 'Reads compliance reviews and works on them; sees nothing else of the app',
})
export const processOwner = Role({
    name: 'x_kt_gov.process_owner',
    description: 'Also works on reviews; sees how decisions, reviews and deployments develop',
    containsRoles: [auditor, reviewer],
})
export const operator = Role({
    name: 'x_kt_gov.operator',
    description: 'Also reads bodies, works on reviews and reprocesses deliveries',
    containsRoles: [auditor, reviewer],
})
export const admin = Role({
    name: 'x_kt_gov.admin',
    description: 'Also configures the app: settings and secrets',
    containsRoles: [operator, processOwner],
})
export const integration = Role({
    name: 'x_kt_gov.integration',
    description:
        'May deliver webhooks through the authenticated route and ask whether a version is approved, nothing else',
})
export const signInSubmitter = Role({
    name: 'x_kt_gov.sign_in_submitter',
    description: 'May submit sign-ins of the identity provider, under its name, nothing else',
})

/**
 * The platform's role that no user can have; it refuses administrators too, whatever Admin overrides says (How the ACL Admin Overrides option
 * works, KB0685046). Scripts of the app are not asked for roles, so an operation that needs it is left to them.
 */
export const nobody = 'nobody'
