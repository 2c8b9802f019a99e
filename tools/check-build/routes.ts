/** Every Scripted REST route can be reached, under one address and for one reason. */
import { recordsOf } from '../package/read-package.ts'
import type { Check, Problem } from './check.ts'

/** Finds doubled routes, paths without a leading slash or a name, inactive routes and routes that rely on the platform's default ACL. */
export const checkRoutes: Check = (built) => {
    const seen = new Map<string, string>()
    const ownAcls = new Set(recordsOf(built, 'sys_security_acl').map((acl) => acl.sysId))
    return recordsOf(built, 'sys_ws_operation').flatMap(({ file, fields }): Problem[] => {
        const address = `${fields.http_method} ${fields.operation_uri}`
        const other = seen.get(address)
        seen.set(address, fields.name ?? '')
        const acls = (fields.enforce_acl ?? '').split(',').filter(Boolean)
        return [
            ...problem(file, Boolean(other), `${address} is also the address of route '${other}'`),
            ...problem(
                file,
                !fields.relative_path?.startsWith('/'),
                `route path '${fields.relative_path}' has no leading slash`,
            ),
            ...problem(
                file,
                fields.relative_path === '/',
                `route ${address} has no name of its own: whether it answers without the slash at its end is not documented`,
            ),
            ...problem(file, fields.active !== 'true', `route ${address} is not active`),
            ...problem(
                file,
                acls.some((acl) => !ownAcls.has(acl)),
                `route ${address} leaves its guard to an ACL that is not in the package`,
            ),
            ...problem(
                file,
                fields.requires_authentication === 'true' && acls.length === 0,
                `route ${address} asks for a login but for no ACL: every user may call it`,
            ),
        ]
    })
}

function problem(file: string, isOne: boolean, reason: string): Problem[] {
    return isOne ? [{ file, reason }] : []
}
