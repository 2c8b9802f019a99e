/** The roles whose access the matrices state, in the order of their columns, and how the Table API refuses for lack of rights. */
import type { Answer, Login } from './instance-client.ts'
import type { OnInstance } from './on-instance.ts'

const ROLES: Readonly<Record<string, readonly string[]>> = {
    none: [],
    itil: ['itil'],
    integration: ['x_kt_gov.integration'],
    submitter: ['x_kt_gov.sign_in_submitter'],
    reviewer: ['x_kt_gov.reviewer'],
    auditor: ['x_kt_gov.auditor'],
    process_owner: ['x_kt_gov.process_owner'],
    operator: ['x_kt_gov.operator'],
    admin: ['x_kt_gov.admin'],
}

/** A login for each role: nobody as guest, a user of each role of the app, and an administrator of the platform. */
export function loginOfEachRole(instance: OnInstance): Readonly<Record<string, Login | null>> {
    const users = Object.entries(ROLES).map(([role, roles]) => [role, instance.user(`matrix.${role}`, roles)])
    return { guest: null, ...Object.fromEntries(users), platform: instance.admin }
}

// The second is the answer for a table that no web service reaches.
const ACL_REFUSAL = /^(ACL Exception (Insert|Update|Delete) Failed|Failed API level ACL Validation)/

/** Whether an answer of the Table API says yes. A refusal must be one for lack of rights, or the question was wrong. */
export function isAllowed(answer: Answer, context: string): boolean {
    if (answer.status < 300) return true
    const { message, detail } = answer.body.error ?? {}
    const isForRights =
        answer.status === 401 || answer.status === 404 || (answer.status === 403 && ACL_REFUSAL.test(detail ?? ''))
    if (!isForRights) throw new Error(`${context}: ${answer.status} ${message} ${detail}`)
    return false
}
