/** The metadata of the evidence routes: nobody gets there without a login and a role of ours. */
import { readGuards } from '../../tools/check-build/guards.ts'
import { recordsOf } from '../../tools/package/read-package.ts'
import { builtApp } from '../support/built-app.ts'

const BASE = '/api/x_kt_gov/v1/evidence'

it('lets auditors read, operators collect, and integrations hand in sign-ins', () => {
    const guards = readGuards(builtApp())
    const routes = recordsOf(builtApp(), 'sys_ws_operation').filter(({ fields }) =>
        fields.operation_uri?.startsWith(BASE),
    )
    for (const { fields } of routes)
        expect(fields).toMatchObject({ requires_authentication: 'true', requires_acl_authorization: 'true' })
    const opened = routes.map(({ fields }) => {
        const roles = guards.filter(({ sysId }) => sysId === fields.enforce_acl).flatMap((guard) => guard.roles)
        return `${fields.http_method} ${fields.operation_uri?.slice(BASE.length)} ${roles.sort().join(' ')}`
    })
    expect(new Set(opened)).toEqual(
        new Set([
            'GET /graph x_kt_gov.auditor',
            'GET /automations x_kt_gov.auditor',
            'GET /automations/{id} x_kt_gov.auditor',
            'GET /runs/{id} x_kt_gov.auditor',
            'POST /runs x_kt_gov.operator',
            'POST /sign-ins x_kt_gov.sign_in_submitter',
        ]),
    )
})
