/** Settings: text of properties becomes typed settings, and what does not fit is named and replaced by the default. */

import { PROPERTIES, RECEIVING, toReceivingSettings, toSettings } from '../../../src/server/shared/properties.ts'

const reading = (values: Record<string, string>) => toSettings((name) => (name in values ? values[name] : null))

it('uses the defaults when no property exists', () => {
    const settings = reading({})
    expect(settings.problems).toEqual([])
    expect(settings).toMatchObject({
        publicRoute: true,
        toleranceSeconds: 300,
        maxBodyBytes: 1048576,
        contentHandling: 'redact',
        ciClass: 'cmdb_ci_service_auto',
        ciUpdateOn: 'auto',
    })
})

it('every default fits its own type, range and choices', () => {
    const defaults = Object.fromEntries(Object.values(PROPERTIES).map(({ name, value }) => [name, value]))
    expect(reading(defaults).problems).toEqual([])
})

it('never holds a secret', () => {
    const settings = reading({ [PROPERTIES.secret.name]: 'whsec_x', [PROPERTIES.previousSecret.name]: 'whsec_y' })
    expect(JSON.stringify(settings)).not.toMatch(/whsec_/)
    expect(settings).not.toHaveProperty('secret')
})

test.each([
    ['x_kt_gov.webhook.tolerance_seconds', '30', 'toleranceSeconds', 30],
    ['x_kt_gov.webhook.tolerance_seconds', ' 900 ', 'toleranceSeconds', 900],
    ['x_kt_gov.webhook.public_route', 'false', 'publicRoute', false],
    ['x_kt_gov.webhook.content', 'drop', 'contentHandling', 'drop'],
    ['x_kt_gov.webhook.signature_mode', 'hex:body:literal', 'signatureMode', 'hex:body:literal'],
    ['x_kt_gov.change.risk', '', 'changeRisk', ''],
])('takes %s = %p', (name, text, key, expected) => {
    const settings = reading({ [name]: text })
    expect(settings.problems).toEqual([])
    expect(settings).toHaveProperty(key, expected)
})

test.each([
    ['x_kt_gov.webhook.tolerance_seconds', '29', 'toleranceSeconds', 300],
    ['x_kt_gov.webhook.tolerance_seconds', '901', 'toleranceSeconds', 300],
    ['x_kt_gov.webhook.tolerance_seconds', '', 'toleranceSeconds', 300],
    ['x_kt_gov.webhook.tolerance_seconds', '5 minutes', 'toleranceSeconds', 300],
    ['x_kt_gov.webhook.tolerance_seconds', '300.5', 'toleranceSeconds', 300],
    ['x_kt_gov.webhook.tolerance_seconds', '1e2', 'toleranceSeconds', 300],
    ['x_kt_gov.webhook.public_route', 'TRUE', 'publicRoute', true],
    ['x_kt_gov.webhook.public_route', '0', 'publicRoute', true],
    ['x_kt_gov.webhook.content', 'Redact', 'contentHandling', 'redact'],
    ['x_kt_gov.webhook.signature_mode', 'hex', 'signatureMode', ''],
    ['x_kt_gov.webhook.signature_mode', 'hex:bodies:literal', 'signatureMode', ''],
])('falls back to the default and reports it for %s = %p', (name, text, key, expected) => {
    const settings = reading({ [name]: text })
    expect(settings.problems).toEqual([name])
    expect(settings).toHaveProperty(key, expected)
})

it('reads for an answer to a webhook what receiving uses, as all settings have it, and nothing else', () => {
    const asked: string[] = []
    const read = (name: string): string => {
        asked.push(name)
        return name === 'x_kt_gov.webhook.tolerance_seconds' ? '29' : '77'
    }
    const { problems, ...values } = toReceivingSettings(read)
    expect(asked).toEqual(RECEIVING.map((key) => PROPERTIES[key].name))
    expect(toSettings(read)).toMatchObject(values)
    expect(problems).toContain('x_kt_gov.webhook.tolerance_seconds')
})
