/** The suite of all Instance Scan checks of the app. */
import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'
import { changedEvidenceCheck } from './changed-evidence.now'
import { deadLettersCheck } from './dead-letters.now'
import { heldDeliveriesCheck } from './held-deliveries.now'
import { inactiveSchedulesCheck } from './inactive-schedules.now'
import { missingSecretCheck } from './missing-secret.now'
import { staleControlTestsCheck } from './stale-control-tests.now'
import { unreadableSourcesCheck } from './unreadable-sources.now'
import { verboseOutboundLogCheck } from './verbose-outbound-log.now'

export const scanSuite = Record({
    $id: Now.ID['scan-suite'],
    table: 'scan_check_suite',
    data: {
        name: 'Keeptrusts AI Governance',
        description:
            'Problems that keep the app from receiving deliveries, testing controls or proving executions on this instance',
        active: true,
    },
})

Record({
    $id: Now.ID['scan-suite-changed-evidence'],
    table: 'scan_check_suite_check',
    data: { suite: scanSuite, check: changedEvidenceCheck, score_weight: 1 },
})

Record({
    $id: Now.ID['scan-suite-dead-letters'],
    table: 'scan_check_suite_check',
    data: { suite: scanSuite, check: deadLettersCheck, score_weight: 1 },
})

Record({
    $id: Now.ID['scan-suite-held-deliveries'],
    table: 'scan_check_suite_check',
    data: { suite: scanSuite, check: heldDeliveriesCheck, score_weight: 1 },
})

Record({
    $id: Now.ID['scan-suite-inactive-schedules'],
    table: 'scan_check_suite_check',
    data: { suite: scanSuite, check: inactiveSchedulesCheck, score_weight: 1 },
})

Record({
    $id: Now.ID['scan-suite-missing-secret'],
    table: 'scan_check_suite_check',
    data: { suite: scanSuite, check: missingSecretCheck, score_weight: 1 },
})

Record({
    $id: Now.ID['scan-suite-stale-control-tests'],
    table: 'scan_check_suite_check',
    data: { suite: scanSuite, check: staleControlTestsCheck, score_weight: 1 },
})

Record({
    $id: Now.ID['scan-suite-unreadable-sources'],
    table: 'scan_check_suite_check',
    data: { suite: scanSuite, check: unreadableSourcesCheck, score_weight: 1 },
})

Record({
    $id: Now.ID['scan-suite-verbose-outbound-log'],
    table: 'scan_check_suite_check',
    data: { suite: scanSuite, check: verboseOutboundLogCheck, score_weight: 1 },
})
