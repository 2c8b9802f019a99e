/** Of an event that names several environments, each target goes by the rules for its environment, on the built app. */
import { configDeployed, configUpdated } from '../../support/events.ts'
import { onRuledInstance } from './ruled-instance.ts'

const instance = onRuledInstance()

const BOTH = { environment: undefined, environments: ['staging', 'production'], gateway_id: undefined }
const changes = () => instance.rows('change_request', ['category', 'impact'], 'correlation_idISNOTEMPTY')

it('a rule with an environment sets its change alone', async () => {
    await instance.mappingRule({ name: 'Live', environment: 'prod', impact: '1', event_type: 'config.updated' })
    await instance.mappingRule({ name: 'Test', environment: 'staging', impact: '3', event_type: 'config.updated' })
    const number = await instance.deliver(configUpdated(BOTH))
    expect(await instance.ending(number)).toBe('processed')
    const links = await instance.list('x_kt_gov_link', ['external_id', 'record_id'], 'kind=change_request')
    const impactOf = async (environment: string) => {
        const [link] = links.filter(({ external_id }) => external_id.toLowerCase().includes(environment))
        return (await instance.local.record('change_request', `sys_id=${link?.record_id}`)).impact
    }
    expect([links.length, await impactOf('production'), await impactOf('staging')]).toEqual([2, '1', '3'])
    const applied = (await instance.outcomes(number)).filter((line) => line.endsWith('|rule_applied'))
    expect(applied).toHaveLength(2)
})

it('a rule that ignores an environment leaves the change of the others', async () => {
    await instance.mappingRule({ environment: 'staging', target: 'ignore' })
    const number = await instance.deliver(configUpdated(BOTH))
    expect(await instance.ending(number)).toBe('processed')
    expect((await changes()).size).toBe(1)
    expect(await instance.outcomes(number)).toContain('unchanged|change_request|ignored_by_rule')
})

it('the incident about a deployment goes by the environment that it was to', async () => {
    await instance.mappingRule({ environment: 'prod', target: 'incident', event_type: 'config.deployed', impact: '2' })
    await instance.deliver(configDeployed(BOTH))
    expect(await instance.rows('incident', ['impact'], 'correlation_idISNOTEMPTY')).toEqual(new Set(['2']))
    expect(await instance.count('incident', 'correlation_idISNOTEMPTY')).toBe(1)
})
