/** Knows which instance this is, and writes down on which one the app was set up. */

import { gs } from '@servicenow/glide'
import { toInstanceText } from '../shared/instance-binding.ts'
import { PROPERTIES } from '../shared/properties.ts'
import { asText } from '../shared/text.ts'
import { storeProperty } from './store-property.ts'
import type { InstanceIdentity } from '../shared/ports.ts'

/** System properties of the platform that a clone does not copy. */
const NAME = 'instance_name'
const ID = 'instance_id'

export const instanceIdentity: InstanceIdentity = {
    current: () => toInstanceText(asText(gs.getProperty(NAME)), asText(gs.getProperty(ID))),
    bound: () => asText(gs.getProperty(PROPERTIES.boundInstance.name)),
    bind: (instance) => storeProperty(PROPERTIES.boundInstance.name, instance),
}
