/** The metadata of health and setup: who may ask, who may act, and a page that holds nothing but itself. */
import { PAGE_BARS } from '../../tools/check-build/pages.ts'
import { readGuards } from '../../tools/check-build/guards.ts'
import { recordsOf } from '../../tools/package/read-package.ts'
import { builtApp } from '../support/built-app.ts'

const BASE = '/api/x_kt_gov/v1'

const routes = () => recordsOf(builtApp(), 'sys_ws_operation').map(({ fields }) => fields)
const rolesAt = (uri: string): readonly string[] => {
    const route = routes().find(({ operation_uri }) => operation_uri === `${BASE}${uri}`)
    if (route?.requires_authentication !== 'true' || route.requires_acl_authorization !== 'true')
        throw new Error(`${uri} asks for no login`)
    return readGuards(builtApp()).find(({ sysId }) => sysId === route.enforce_acl)?.roles ?? []
}

it('lets anybody reach liveness, the signed webhook and the probe that asks for a token, and nothing else', () => {
    const open = routes().filter(({ requires_authentication }) => requires_authentication === 'false')
    expect(open.map(({ operation_uri }) => operation_uri).sort()).toEqual([
        `${BASE}/health/live`,
        `${BASE}/keeptrusts/webhooks`,
        `${BASE}/probe/calls`,
    ])
})

it('shows checks to auditors, and lets administrators of the app alone set up', () => {
    expect(rolesAt('/health/checks')).toEqual(['x_kt_gov.auditor'])
    expect(rolesAt('/health/deliveries')).toEqual(['x_kt_gov.auditor'])
    for (const path of ['/state', '/checks/{id}', '/secret', '/groups', '/instance', '/attribution', '/platform-facts'])
        expect([path, rolesAt(`/setup${path}`)]).toEqual([path, ['x_kt_gov.admin']])
})

it('opens the page for administrators of the app', () => {
    const guards = readGuards(builtApp()).filter(({ name, type }) => type === 'ui_page' && name === 'x_kt_gov_setup')
    expect(guards.map(({ operation, roles }) => [operation, roles])).toEqual([['read', ['x_kt_gov.admin']]])
    expect(recordsOf(builtApp(), 'sys_ui_page').map(({ fields }) => fields.endpoint)).toContain('x_kt_gov_setup.do')
})

it('ships one script for each page, small, without source map and with no address of its own', () => {
    const assets = recordsOf(builtApp(), 'sys_ux_lib_asset').map(({ fields }) => fields)
    expect(assets.map(({ name }) => name).sort()).toEqual(['x_kt_gov/console', 'x_kt_gov/reviews', 'x_kt_gov/setup'])
    for (const { content = '', name = '' } of assets) {
        expect(content.length).toBeGreaterThan(1000)
        expect(content.length).toBeLessThan(PAGE_BARS[name.replace('x_kt_gov/', '')])
        expect(content).not.toMatch(/sourceMappingURL|whsec_/)
    }
})
