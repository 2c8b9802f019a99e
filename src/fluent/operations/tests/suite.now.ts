/** The suite that an administrator runs after an install or upgrade: every test of the app, one after the other. */
import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'
import { controlTestTest } from './control-test.now'
import { decisionIncidentTest } from './decision-incident.now'
import { evidenceCollectionTest } from './evidence-collection.now'
import { policyChangeTest } from './policy-change.now'
import { rolesTest } from './roles.now'
import { webhookAcceptedTest } from './webhook-accepted.now'
import { webhookRefusedTest } from './webhook-refused.now'

export const suite = Record({
    $id: Now.ID['atf-suite'],
    table: 'sys_atf_test_suite',
    data: {
        name: 'Keeptrusts AI Governance',
        description:
            'Receiving, mapping, controls, evidence and roles of Keeptrusts. Needs no demo data and removes everything that it creates.',
        active: true,
    },
})

Record({
    $id: Now.ID['atf-suite-webhook-refused'],
    table: 'sys_atf_test_suite_test',
    data: { test_suite: suite, test: webhookRefusedTest, order: 100, abort_on_failure: false },
})

Record({
    $id: Now.ID['atf-suite-webhook-accepted'],
    table: 'sys_atf_test_suite_test',
    data: { test_suite: suite, test: webhookAcceptedTest, order: 200, abort_on_failure: false },
})

Record({
    $id: Now.ID['atf-suite-decision-incident'],
    table: 'sys_atf_test_suite_test',
    data: { test_suite: suite, test: decisionIncidentTest, order: 300, abort_on_failure: false },
})

Record({
    $id: Now.ID['atf-suite-policy-change'],
    table: 'sys_atf_test_suite_test',
    data: { test_suite: suite, test: policyChangeTest, order: 400, abort_on_failure: false },
})

Record({
    $id: Now.ID['atf-suite-control-test'],
    table: 'sys_atf_test_suite_test',
    data: { test_suite: suite, test: controlTestTest, order: 500, abort_on_failure: false },
})

Record({
    $id: Now.ID['atf-suite-evidence-collection'],
    table: 'sys_atf_test_suite_test',
    data: { test_suite: suite, test: evidenceCollectionTest, order: 600, abort_on_failure: false },
})

Record({
    $id: Now.ID['atf-suite-roles'],
    table: 'sys_atf_test_suite_test',
    data: { test_suite: suite, test: rolesTest, order: 700, abort_on_failure: false },
})
