/** The REST API by which administrators save mapping rules, and operators simulate them. */
import '@servicenow/sdk/global'
import { Acl, RestApi } from '@servicenow/sdk/core'
import { admin, operator } from '../../shared/roles.now'
import { changeRuleRoute, createRuleRoute, simulateRulesRoute } from '../../../server/operations/entry/rule-routes'

export const mappingRulesAcl = Acl({
    $id: Now.ID['acl-rest-mapping-rules'],
    type: 'rest_endpoint',
    name: 'Keeptrusts mapping rules',
    operation: 'execute',
    roles: [admin],
    description: 'May save mapping rules',
})

export const simulationAcl = Acl({
    $id: Now.ID['acl-rest-simulation'],
    type: 'rest_endpoint',
    name: 'Keeptrusts rule simulation',
    operation: 'execute',
    roles: [operator],
    description: 'May simulate mapping rules on stored deliveries',
})

RestApi({
    $id: Now.ID['rest-mapping-rules'],
    name: 'Keeptrusts mapping rules',
    serviceId: 'mapping_rules',
    consumes: 'application/json',
    produces: 'application/json',
    shortDescription: 'Saves mapping rules unless a field is invalid, and simulates them on stored deliveries',
    versions: [{ $id: Now.ID['rest-mapping-rules-v1'], version: 1, isDefault: true }],
    routes: [
        {
            $id: Now.ID['rest-mapping-rules-create'],
            name: 'Create mapping rule',
            shortDescription: 'Stores a rule, or names every invalid field with a stable code',
            method: 'POST',
            path: '/rules',
            version: 1,
            authentication: true,
            authorization: true,
            internalRole: false,
            enforceAcl: [mappingRulesAcl],
            script: createRuleRoute,
            requestExample: '{"name":"Health data","event_type":"decision","policy":"phi-*","impact":"1"}',
        },
        {
            $id: Now.ID['rest-mapping-rules-change'],
            name: 'Change mapping rule',
            shortDescription: 'Changes the named fields of a rule, or names every invalid field with a stable code',
            method: 'PATCH',
            path: '/rules/{id}',
            version: 1,
            authentication: true,
            authorization: true,
            internalRole: false,
            enforceAcl: [mappingRulesAcl],
            script: changeRuleRoute,
            requestExample: '{"active":false}',
        },
        {
            $id: Now.ID['rest-mapping-rules-simulate'],
            name: 'Simulate mapping rules',
            shortDescription: 'Shows what rules change on the last stored deliveries; nothing is written',
            method: 'POST',
            path: '/simulations',
            version: 1,
            authentication: true,
            authorization: true,
            internalRole: false,
            enforceAcl: [simulationAcl],
            script: simulateRulesRoute,
            requestExample: '{"deliveries":50,"add":[{"name":"Draft","target":"ignore","environment":"sandbox"}]}',
        },
    ],
})
