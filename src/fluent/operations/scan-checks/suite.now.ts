/** The suite of all Instance Scan checks of the app. */
import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'
import { changedEvidenceCheck } from '../../scan-checks/changed-evidence.now'
import { deadLettersCheck } from '../../scan-checks/dead-letters.now'
import { heldDeliveriesCheck } from '../../scan-checks/held-deliveries.now'
import { inactiveSchedulesCheck } from '../../scan-checks/inactive-schedules.now'
import { missingSecretCheck } from '../../scan-checks/missing-secret.now'
import { staleControlTestsCheck } from '../../scan-checks/stale-control-tests.now'
import { unreadableSourcesCheck } from '../../scan-checks/unreadable-sources.now'
import { verboseOutboundLogCheck } from '../../scan-checks/verbose-outbound-log.now'

export const scanSuite = Record({
    $id: Now.ID['scan-suite'],
    table: 'scan_check_suite',
    data: {
        name: 'Keeptrusts AI Governance',
        description: 'What keeps Keeptrusts from receiving, testing controls or proving executions on this instance',
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
