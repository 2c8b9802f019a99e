/** The REST API that reads execution evidence, takes sign-ins and starts a collection. */
import '@servicenow/sdk/global'
import { Acl, RestApi } from '@servicenow/sdk/core'
import { auditor, operator, signInSubmitter } from '../../shared/roles.now'
import {
    getEvidenceAutomation,
    getEvidenceGraph,
    getEvidenceRun,
    listEvidenceAutomations,
    postEvidenceRun,
    postSignIns,
} from '../../../server/evidence/entry/routes'

export const evidenceReadAcl = Acl({
    $id: Now.ID['acl-rest-evidence-read'],
    type: 'rest_endpoint',
    name: 'Keeptrusts evidence',
    operation: 'execute',
    roles: [auditor],
    description: 'May read execution evidence',
})
export const evidenceRunAcl = Acl({
    $id: Now.ID['acl-rest-evidence-run'],
    type: 'rest_endpoint',
    name: 'Keeptrusts evidence runs',
    operation: 'execute',
    roles: [operator],
    description: 'May start a collection run',
})
export const signInAcl = Acl({
    $id: Now.ID['acl-rest-evidence-sign-in'],
    type: 'rest_endpoint',
    name: 'Keeptrusts sign-ins',
    operation: 'execute',
    roles: [signInSubmitter],
    description: 'May submit sign-ins of the identity provider',
})

RestApi({
    $id: Now.ID['rest-evidence'],
    name: 'Keeptrusts evidence',
    serviceId: 'evidence',
    consumes: 'application/json',
    produces: 'application/json',
    shortDescription: 'What ran, how well it is proven, and which sources could not be read',
    versions: [{ $id: Now.ID['rest-evidence-v1'], version: 1, isDefault: true }],
    routes: [
        {
            $id: Now.ID['rest-evidence-graph'],
            name: 'Evidence graph',
            shortDescription: 'One page of nodes and edges, with the completeness of each source',
            method: 'GET',
            path: '/graph',
            version: 1,
            authentication: true,
            authorization: true,
            internalRole: false,
            enforceAcl: [evidenceReadAcl],
            script: getEvidenceGraph,
            parameters: [
                {
                    $id: Now.ID['rest-evidence-graph-since'],
                    name: 'since',
                    shortDescription: 'Only changes since this time: next_since of the previous read',
                    exampleValue: '2026-02-02T10:32:05Z',
                },
                {
                    $id: Now.ID['rest-evidence-graph-cursor'],
                    name: 'cursor',
                    shortDescription: 'Where to continue: next_cursor of the previous page',
                },
                {
                    $id: Now.ID['rest-evidence-graph-limit'],
                    name: 'limit',
                    shortDescription: 'Nodes and edges per page, 1 to 1000; default 500',
                    exampleValue: '500',
                },
            ],
        },
        {
            $id: Now.ID['rest-evidence-automations'],
            name: 'Automations',
            shortDescription: 'Each automation with its confidence and why it is not higher',
            method: 'GET',
            path: '/automations',
            version: 1,
            authentication: true,
            authorization: true,
            internalRole: false,
            enforceAcl: [evidenceReadAcl],
            script: listEvidenceAutomations,
            parameters: [
                {
                    $id: Now.ID['rest-evidence-automations-kind'],
                    name: 'kind',
                    shortDescription: 'business_rule, script_include, scheduled_script or flow',
                },
                {
                    $id: Now.ID['rest-evidence-automations-state'],
                    name: 'state',
                    shortDescription: 'proven, inferred, unproven or unknown',
                },
                {
                    $id: Now.ID['rest-evidence-automations-confidence'],
                    name: 'confidence',
                    shortDescription: 'DETERMINISTIC, TEMPORAL_INFERRED or STRUCTURAL',
                },
                {
                    $id: Now.ID['rest-evidence-automations-cursor'],
                    name: 'cursor',
                    shortDescription: 'Where to continue: next_cursor of the previous page',
                },
                {
                    $id: Now.ID['rest-evidence-automations-limit'],
                    name: 'limit',
                    shortDescription: 'Automations per page, 1 to 1000; default 500',
                },
            ],
        },
        {
            $id: Now.ID['rest-evidence-automation'],
            name: 'Automation',
            shortDescription: 'One automation with its chain, hop by hop, and its newest evidence',
            method: 'GET',
            path: '/automations/{id}',
            version: 1,
            authentication: true,
            authorization: true,
            internalRole: false,
            enforceAcl: [evidenceReadAcl],
            script: getEvidenceAutomation,
            parameters: [
                {
                    $id: Now.ID['rest-evidence-automation-record'],
                    name: 'record',
                    shortDescription: 'Number of a record: shows the chain for this record only',
                    exampleValue: 'INC0010020',
                },
            ],
        },
        {
            $id: Now.ID['rest-evidence-sign-ins'],
            name: 'Submit sign-ins',
            shortDescription: 'Sign-ins as exported by the identity provider, at most 500 per call; safe to repeat',
            method: 'POST',
            path: '/sign-ins',
            version: 1,
            authentication: true,
            authorization: true,
            internalRole: false,
            enforceAcl: [signInAcl],
            script: postSignIns,
            requestExample:
                '{"value":[{"id":"66ea54eb-6301-4ee5-be62-ff5a759b0100","createdDateTime":"2026-02-02T10:32:02Z","appId":"11111111-2222-3333-4444-555555555555"}]}',
        },
        {
            $id: Now.ID['rest-evidence-runs'],
            name: 'Collect now',
            shortDescription: 'Starts a collection now',
            method: 'POST',
            path: '/runs',
            version: 1,
            authentication: true,
            authorization: true,
            internalRole: false,
            enforceAcl: [evidenceRunAcl],
            script: postEvidenceRun,
        },
        {
            $id: Now.ID['rest-evidence-run'],
            name: 'Run',
            shortDescription: 'State of a run, and which sources it could not read',
            method: 'GET',
            path: '/runs/{id}',
            version: 1,
            authentication: true,
            authorization: true,
            internalRole: false,
            enforceAcl: [evidenceReadAcl],
            script: getEvidenceRun,
        },
    ],
})
