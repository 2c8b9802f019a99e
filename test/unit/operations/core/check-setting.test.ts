/** Which texts a setting takes, and that every shipped default is one of them. */
import { toHeaderName } from '../../../../src/server/evidence/core/trace-step.ts'
import { TARGET_KINDS } from '../../../../src/server/exports/core/targets.ts'
import { SIGNED_CONTENTS } from '../../../../src/server/receiving/core/signature.ts'
import { KEY_FORMS } from '../../../../src/server/receiving/core/signing-keys.ts'
import { PROPERTIES } from '../../../../src/server/shared/properties.ts'
import { toWriteBackPath } from '../../../../src/server/write-back/core/request.ts'
import {
    defaultOf,
    effectiveOf,
    findProblem,
    findUnknownTables,
    OPEN_SETTINGS,
    toExpectation,
} from '../../../../src/server/operations/core/check-setting.ts'

it.each(OPEN_SETTINGS)('takes the shipped value of %s', (name) => {
    expect(findProblem(name, defaultOf(name))).toBeNull()
})

it.each(OPEN_SETTINGS)('can say what %s takes', (name) => {
    expect(toExpectation(name)).not.toMatch(/undefined|^nothing$|^$/)
})

it.each([
    ['toleranceSeconds', '300', '29'],
    ['toleranceSeconds', ' 30 ', '901'],
    ['toleranceSeconds', '900', '3e2'],
    ['maxBatch', '1', ''],
    ['controlDailyHour', '-1', '-2'],
    ['publicRoute', 'false', 'no'],
    ['publicRoute', 'true', 'TRUE'],
    ['contentHandling', 'drop', 'Drop'],
    ['changeRisk', '', '5'],
    ['previousSecretExpires', '2026-04-20 14:00:00', '2026-04-20T14:00:00Z'],
    ['previousSecretExpires', '', '2026-13-20 14:00:00'],
    ['accessExpires', '2026-12-31 00:00:00', 'next year'],
    ['apiUrl', 'https://keeptrusts.example.com/base', 'http://keeptrusts.example.com'],
    ['apiUrl', 'https://10.0.0.5', 'https://user@keeptrusts.example.com'],
    ['consoleUrl', 'https://console.example.com', 'javascript:alert(1)'],
    ['claimPath', '/v1/escalations/{id}/claim', '/v1/escalations/claim'],
    ['resolvePath', '/v2/{id}', 'https://elsewhere.example.com/{id}'],
    ['ciClass', 'cmdb_ci_appl', 'cmdb_ci_appl^active=true'],
    ['complianceTable', 'auto', 'sn compliance task'],
    ['changeModel', '', 'Normal'],
    ['changeBackoutPlan', 'Back to ${previous_version} on ${environment}', 'Back to ${last}'],
    ['changeTestPlan', 'x'.repeat(4000), 'x'.repeat(4001)],
    ['incidentImpactUrgency', 'low in sandbox=3/3, *=2/2', 'low in sandbox=3/3'],
    ['incidentCategory', '', 'software,network'],
    ['connectionAlias', '0123456789abcdef0123456789abcdef', '0123'],
    ['signatureMode', 'base64:id.t.body:decoded', 'hex'],
    ['signatureMode', '', 'hex:body'],
    ['signatureMode', 'hex:t.body:literal', 'hex:txbody:literal'],
    ['evidenceAttachTo', 'control_test, GRC_record', 'control_test,controls'],
    ['evidenceAttachTo', '', 'incident'],
    ['outcomes', '3=approved,sn_compliance_task.4 = denied', '3=approved,denied'],
    ['outcomes', '', '3='],
    ['actorColumn', 'employee_number', 'title'],
    ['actorColumn', 'email', 'email,user_name'],
    ['evidenceNumberPrefixes', 'INC=incident, CHG=change_request', 'INC=incident,CHG'],
    ['evidenceLogWriterTables', 'sys_ui_action,sys_script_fix', 'sys_ui_action;sys_script_fix'],
    ['flowExamples', 'dead_delivery, Approved_change', 'dead_letter'],
    ['flowExamples', '', 'all'],
    ['evidenceExcludeScopes', 'global,x_acme_app', 'x_acme_app^active=true'],
    ['traceHeader', 'client-request-id', 'client-request-id: x'],
    ['traceHeader', 'X-Trace', 'Authorization'],
    ['claimPath', '/v2/escalations/{id}/claim/', '//evil.example/{id}'],
    ['claimPath', '/{id}', '/v1/../{id}'],
    ['resolvePath', '/v1/escalations/{id}/resolve', '/v1/escalations/{id}?to={id}'],
] as const)('of %s takes %j and refuses %j', (key, good, bad) => {
    const { name } = PROPERTIES[key]
    expect(findProblem(name, good)).toBeNull()
    expect(findProblem(name, bad)).toMatchObject({ name, code: 'setting_invalid' })
    expect(findProblem(name, bad)?.message).toContain(toExpectation(name))
})

it('takes the paths and headers that are used, and no other', () => {
    for (const path of [
        '/{id}',
        '/a/{id}/b',
        '/a',
        '/%2e/{id}',
        '//{id}',
        '/./{id}',
        '/{id}/{id}',
        '/a#{id}',
        '/a\\{id}',
    ])
        expect([path, findProblem(PROPERTIES.resolvePath.name, path) === null]).toEqual([
            path,
            toWriteBackPath(path, 'x').ok,
        ])
    for (const header of ['client-request-id', 'cookie', 'Host', 'accept', 'content-length', 'x-a'])
        expect([header, findProblem(PROPERTIES.traceHeader.name, header) === null]).toEqual([
            header,
            toHeaderName(header) === header,
        ])
})

it('takes every signature mode that a delivery can show, and every record that an export is attached to', () => {
    for (const encoding of ['hex', 'base64'])
        for (const content of SIGNED_CONTENTS)
            for (const key of KEY_FORMS)
                expect(findProblem(PROPERTIES.signatureMode.name, `${encoding}:${content}:${key}`)).toBeNull()
    expect(findProblem(PROPERTIES.evidenceAttachTo.name, TARGET_KINDS.join(','))).toBeNull()
    expect(toExpectation(PROPERTIES.evidenceAttachTo.name)).toContain(TARGET_KINDS.join(', '))
})

it.each([
    ['a secret', 'x_kt_gov.webhook.secret', 'setting_elsewhere'],
    ['a token', 'x_kt_gov.keeptrusts.token', 'setting_elsewhere'],
    ['what the app measured', 'x_kt_gov.platform.missing_indexes', 'setting_elsewhere'],
    ['the instance that was confirmed', 'x_kt_gov.setup.instance', 'setting_elsewhere'],
    ['a property of the platform', 'glide.ui.escape_text', 'setting_unknown'],
    ['a name of JavaScript', 'constructor', 'setting_unknown'],
    ['nothing', '', 'setting_unknown'],
])('refuses %s by name', (_what, name, code) => {
    expect(findProblem(name, '1')).toMatchObject({ code })
})

it('lets the default count where the stored value does not fit', () => {
    const { name } = PROPERTIES.toleranceSeconds
    expect(effectiveOf(name, '1000')).toBe('300')
    expect(effectiveOf(name, ' 60 ')).toBe('60')
})

it.each<[string, string, string | null]>([
    ['evidence.log_writer_tables', 'sys_ui_action, u_scripts', null],
    ['evidence.log_writer_tables', 'sys_ui_action,u_script', 'u_script'],
    ['evidence.number_prefixes', 'INC=incident,ABC=u_scripts', null],
    ['evidence.number_prefixes', 'ABC=u_script', 'u_script'],
    ['evidence.exclude_scopes', 'u_script', null],
])('of %s = %p the instance lacks %p, beside the tables that ship', (name, text, missing) => {
    const problem = findUnknownTables(`x_kt_gov.${name}`, text, (table) => table === 'u_scripts')
    if (missing === null) expect(problem).toBeNull()
    else expect(problem).toMatchObject({ code: 'setting_invalid', message: expect.stringContaining(missing) })
})
