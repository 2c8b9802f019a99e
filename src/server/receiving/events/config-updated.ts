/** `config.updated`: a new version of a policy configuration was published. */

import type { EventDescriptor } from '../core/event-descriptor.ts'
import { CHANGE_OPTIONS } from '../../mapping/core/rule-targets.ts'
import { CONFIGURATION, decodeConfiguration } from './configuration.ts'

export const configUpdated: EventDescriptor = {
    ...CONFIGURATION,
    names: [
        'config.updated',
        'configuration.updated',
        'config.created',
        'configuration.created',
        'config.version_created',
        'configuration.version_created',
    ],
    decode: (layers, common) => decodeConfiguration(layers, common, 'config.updated'),
    rules: { options: CHANGE_OPTIONS, family: null },
    documentation: {
        record: 'one **change request** per organization, configuration, version and deployment target (the environments of the event, else its gateways, else one for all): normal by default, a change model or an approved standard template by property. It contains the implementation, backout and test plans of the Keeptrusts guide. The app never changes its state. Until a gateway first reports a deployment, the event also updates the configuration item',
        key: '`correlation_id` = `<configuration id>:<version>:<target>:<organization>`, without what is empty at the end; the target is an environment, or `gateway=<id>`',
    },
}
