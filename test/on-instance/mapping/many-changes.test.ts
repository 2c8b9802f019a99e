/** A configuration with more links than one question reads: the changes of a version and of a target are found among any number of others. */

import { configDeployed, configUpdated } from '../../support/events.ts'
import { onInstance } from './governed-instance.ts'

const instance = onInstance()
const CHANGE = 'change_request'
const BANK = { org_id: 'bank_a' }
const approve = (query = '') => instance.approve(query)
const statuses = () => instance.rows('x_kt_gov_gateway', ['gateway_id', 'change_status'])

/** More links than one question reads. */
const MANY = 105
/** The links of so many other versions for another environment, without the work of so many deliveries. */
function addOthers(versionOf: (at: number) => string): void {
    instance.local.script(`
        var like = new GlideRecord('x_kt_gov_link'); like.addQuery('kind', 'change_request'); like.query(); like.next();
        var digest = function (text) { return new GlideDigest().getSHA256Hex(text).toLowerCase() };
        var own = like.getValue('external_id').split(':');
        ${JSON.stringify(Array.from({ length: MANY }, (_, at) => versionOf(at)))}.forEach(function (version, at) {
            var identity = [own[0], version, 'test'].concat(own.length > 3 ? own[3] : []).join(':');
            var row = new GlideRecord('x_kt_gov_link'); row.initialize();
            row.setValue('link_key', digest('change_request|' + identity));
            row.setValue('kind', 'change_request');
            row.setValue('external_id', identity);
            row.setValue('subject_key', like.getValue('subject_key'));
            row.setValue('version_key', digest('version|' + own[0] + ':' + version));
            row.setValue('target_key', digest('target|' + [own[0], '', 'test'].concat(own.length > 3 ? own[3] : []).join(':')));
            row.setValue('occurred_at', '2026-04-21 10:00:' + (at % 60 < 10 ? '0' : '') + at % 60);
            row.insert();
        });`)
}

it.each([
    ['of an organization', BANK, 'v2.3.1', (at: number) => `v9.${at}`],
    [
        'where the names of many versions begin like its own',
        {},
        'v1',
        (at: number) => `v1${String(at).padStart(3, '0')}`,
    ],
])('an approved version %s lets its deployment pass', async (_which, facts, config_version, versionOf) => {
    await instance.deliver(configUpdated({ ...facts, config_version }))
    await approve()
    addOthers(versionOf)
    expect(await instance.count('x_kt_gov_link', 'kind=change_request')).toBe(MANY + 1)
    await instance.deliver(configDeployed({ ...facts, config_version }, '2026-04-22T10:00:00Z'))
    expect(await statuses()).toEqual(new Set(['gw_prod_001|approved']))
})

it('a closed change is not edited, and its version gets another one when it is announced again', async () => {
    await instance.deliver(configUpdated(BANK))
    await approve()
    await instance.change(CHANGE, { state: '3', closed_at: '2026-04-20 14:30:00' })
    addOthers((at) => `v9.${at}`)
    const gateways = { gateway_id: undefined, gateway_ids: ['gw_prod_001', 'gw_2', 'gw_3'] }
    await instance.deliver(configUpdated({ ...BANK, ...gateways, change_summary: 'Again' }, '2026-04-23T10:00:00Z'))
    expect(await instance.rows(CHANGE, ['correlation_id', 'state'])).toEqual(
        new Set(['cfg_1:v2.3.1:production:bank_a|3', 'cfg_1:v2.3.1:production:bank_a|-5']),
    )
    expect(await instance.count('task_ci', 'task.state=3')).toBe(0)
})

it('the change of an older version is canceled, however many of another target came between', async () => {
    await instance.deliver(configUpdated(BANK))
    addOthers((at) => `v9.${at}`)
    await instance.deliver(configUpdated({ ...BANK, config_version: 'v10' }, '2026-04-23T10:00:00Z'))
    expect(await instance.rows(CHANGE, ['correlation_id', 'state'])).toEqual(
        new Set(['cfg_1:v2.3.1:production:bank_a|4', 'cfg_1:v10:production:bank_a|-5']),
    )
})

it('every target of one version is found, more than one question reads', async () => {
    await instance.deliver(configUpdated({ gateway_id: undefined, environment: undefined }))
    await approve()
    instance.local.script(`
        var like = new GlideRecord('x_kt_gov_link'); like.addQuery('kind', 'change_request'); like.query(); like.next();
        for (var at = 0; at < ${2 * MANY}; at++) {
            var row = new GlideRecord('x_kt_gov_link'); row.initialize();
            row.setValue('link_key', new GlideDigest().getSHA256Hex('target ' + at).toLowerCase());
            row.setValue('kind', 'change_request');
            row.setValue('external_id', 'cfg_1:v2.3.1:gateway=gw_' + at);
            row.setValue('subject_key', like.getValue('subject_key'));
            row.setValue('version_key', like.getValue('version_key'));
            row.setValue('occurred_at', '2026-04-21 10:00:00');
            row.insert();
        }`)
    await instance.deliver(configDeployed({}, '2026-04-22T10:00:00Z'))
    expect(await statuses()).toEqual(new Set(['gw_prod_001|approved']))
})
