/** `config.deployed`: a version of a policy configuration reached its gateways. */

import { ALIASES } from '../core/aliases.ts'
import type { EventDescriptor } from '../core/event-descriptor.ts'
import { INCIDENT_OPTIONS } from '../../mapping/core/rule-targets.ts'
import { CONFIGURATION, decodeConfiguration } from './configuration.ts'

export const configDeployed: EventDescriptor = {
    ...CONFIGURATION,
    names: [
        'config.deployed',
        'configuration.deployed',
        'config.rolled_out',
        'configuration.rolled_out',
        'config.reverted',
        'configuration.reverted',
        'config.rolled_back',
        'configuration.rolled_back',
    ],
    stepTime: ALIASES.deployedAt,
    decode: (layers, common) => decodeConfiguration(layers, common, 'config.deployed'),
    rules: { options: INCIDENT_OPTIONS, family: null },
    documentation: {
        record: 'the **gateway** and its **configuration item**, each gateway of the event; the newest event wins. The newest change request of its target gets a work note and its actual dates. A deployment without an approved change request is marked, and by property opens an incident',
        key: 'CI `correlation_id` = gateway id',
    },
}
