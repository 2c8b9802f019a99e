/** How long rows are kept: cleanup rules of the platform's table cleaner. An administrator's own ages survive upgrades. */
import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'
import { RETENTION } from '../../../server/operations/core/retention'

Record({
    $id: Now.ID['cleaner-delivery'],
    table: 'sys_auto_flush',
    data: {
        tablename: RETENTION.delivery.table,
        matchfield: RETENTION.delivery.matchField,
        age: RETENTION.delivery.ageSeconds,
        conditions: RETENTION.delivery.conditions,
        cascade_delete: false,
        active: true,
    },
})
Record({
    $id: Now.ID['cleaner-delivery-record'],
    table: 'sys_auto_flush',
    data: {
        tablename: RETENTION.deliveryRecord.table,
        matchfield: RETENTION.deliveryRecord.matchField,
        age: RETENTION.deliveryRecord.ageSeconds,
        conditions: RETENTION.deliveryRecord.conditions,
        cascade_delete: false,
        active: true,
    },
})
Record({
    $id: Now.ID['cleaner-delivery-action'],
    table: 'sys_auto_flush',
    data: {
        tablename: RETENTION.deliveryAction.table,
        matchfield: RETENTION.deliveryAction.matchField,
        age: RETENTION.deliveryAction.ageSeconds,
        conditions: RETENTION.deliveryAction.conditions,
        cascade_delete: false,
        active: true,
    },
})
Record({
    $id: Now.ID['cleaner-decision'],
    table: 'sys_auto_flush',
    data: {
        tablename: RETENTION.decision.table,
        matchfield: RETENTION.decision.matchField,
        age: RETENTION.decision.ageSeconds,
        conditions: RETENTION.decision.conditions,
        cascade_delete: false,
        active: true,
    },
})
Record({
    $id: Now.ID['cleaner-decision-count'],
    table: 'sys_auto_flush',
    data: {
        tablename: RETENTION.decisionCount.table,
        matchfield: RETENTION.decisionCount.matchField,
        age: RETENTION.decisionCount.ageSeconds,
        conditions: RETENTION.decisionCount.conditions,
        cascade_delete: false,
        active: true,
    },
})
Record({
    $id: Now.ID['cleaner-control-test'],
    table: 'sys_auto_flush',
    data: {
        tablename: RETENTION.controlTest.table,
        matchfield: RETENTION.controlTest.matchField,
        age: RETENTION.controlTest.ageSeconds,
        conditions: RETENTION.controlTest.conditions,
        cascade_delete: false,
        active: true,
    },
})
Record({
    $id: Now.ID['cleaner-reconciliation-gap'],
    table: 'sys_auto_flush',
    data: {
        tablename: RETENTION.reconciliationGap.table,
        matchfield: RETENTION.reconciliationGap.matchField,
        age: RETENTION.reconciliationGap.ageSeconds,
        conditions: RETENTION.reconciliationGap.conditions,
        cascade_delete: false,
        active: true,
    },
})
Record({
    $id: Now.ID['cleaner-finding'],
    table: 'sys_auto_flush',
    data: {
        tablename: RETENTION.finding.table,
        matchfield: RETENTION.finding.matchField,
        age: RETENTION.finding.ageSeconds,
        conditions: RETENTION.finding.conditions,
        cascade_delete: false,
        active: true,
    },
})
Record({
    $id: Now.ID['cleaner-acceptance'],
    table: 'sys_auto_flush',
    data: {
        tablename: RETENTION.acceptance.table,
        matchfield: RETENTION.acceptance.matchField,
        age: RETENTION.acceptance.ageSeconds,
        conditions: RETENTION.acceptance.conditions,
        cascade_delete: false,
        active: true,
    },
})
Record({
    $id: Now.ID['cleaner-export'],
    table: 'sys_auto_flush',
    data: {
        tablename: RETENTION.export.table,
        matchfield: RETENTION.export.matchField,
        age: RETENTION.export.ageSeconds,
        conditions: RETENTION.export.conditions,
        cascade_delete: false,
        active: true,
    },
})
Record({
    $id: Now.ID['cleaner-write-back'],
    table: 'sys_auto_flush',
    data: {
        tablename: RETENTION.reply.table,
        matchfield: RETENTION.reply.matchField,
        age: RETENTION.reply.ageSeconds,
        conditions: RETENTION.reply.conditions,
        cascade_delete: false,
        active: true,
    },
})
Record({
    $id: Now.ID['cleaner-evidence'],
    table: 'sys_auto_flush',
    data: {
        tablename: RETENTION.evidence.table,
        matchfield: RETENTION.evidence.matchField,
        age: RETENTION.evidence.ageSeconds,
        conditions: RETENTION.evidence.conditions,
        cascade_delete: false,
        active: true,
    },
})
Record({
    $id: Now.ID['cleaner-evidence-edge'],
    table: 'sys_auto_flush',
    data: {
        tablename: RETENTION.evidenceEdge.table,
        matchfield: RETENTION.evidenceEdge.matchField,
        age: RETENTION.evidenceEdge.ageSeconds,
        conditions: RETENTION.evidenceEdge.conditions,
        cascade_delete: false,
        active: true,
    },
})
Record({
    $id: Now.ID['cleaner-evidence-coverage'],
    table: 'sys_auto_flush',
    data: {
        tablename: RETENTION.evidenceCoverage.table,
        matchfield: RETENTION.evidenceCoverage.matchField,
        age: RETENTION.evidenceCoverage.ageSeconds,
        conditions: RETENTION.evidenceCoverage.conditions,
        cascade_delete: false,
        active: true,
    },
})
Record({
    $id: Now.ID['cleaner-evidence-record'],
    table: 'sys_auto_flush',
    data: {
        tablename: RETENTION.evidenceRecord.table,
        matchfield: RETENTION.evidenceRecord.matchField,
        age: RETENTION.evidenceRecord.ageSeconds,
        conditions: RETENTION.evidenceRecord.conditions,
        cascade_delete: false,
        active: true,
    },
})
Record({
    $id: Now.ID['cleaner-evidence-run'],
    table: 'sys_auto_flush',
    data: {
        tablename: RETENTION.evidenceRun.table,
        matchfield: RETENTION.evidenceRun.matchField,
        age: RETENTION.evidenceRun.ageSeconds,
        conditions: RETENTION.evidenceRun.conditions,
        cascade_delete: false,
        active: true,
    },
})
Record({
    $id: Now.ID['cleaner-trace'],
    table: 'sys_auto_flush',
    data: {
        tablename: RETENTION.trace.table,
        matchfield: RETENTION.trace.matchField,
        age: RETENTION.trace.ageSeconds,
        conditions: RETENTION.trace.conditions,
        cascade_delete: false,
        active: true,
    },
})
Record({
    $id: Now.ID['cleaner-attribution-probe'],
    table: 'sys_auto_flush',
    data: {
        tablename: RETENTION.attributionProbe.table,
        matchfield: RETENTION.attributionProbe.matchField,
        age: RETENTION.attributionProbe.ageSeconds,
        conditions: RETENTION.attributionProbe.conditions,
        cascade_delete: false,
        active: true,
    },
})
Record({
    $id: Now.ID['cleaner-canary'],
    table: 'sys_auto_flush',
    data: {
        tablename: RETENTION.canary.table,
        matchfield: RETENTION.canary.matchField,
        age: RETENTION.canary.ageSeconds,
        conditions: RETENTION.canary.conditions,
        cascade_delete: false,
        active: true,
    },
})
Record({
    $id: Now.ID['cleaner-alert'],
    table: 'sys_auto_flush',
    data: {
        tablename: RETENTION.alert.table,
        matchfield: RETENTION.alert.matchField,
        age: RETENTION.alert.ageSeconds,
        conditions: RETENTION.alert.conditions,
        cascade_delete: false,
        active: true,
    },
})
Record({
    $id: Now.ID['cleaner-lock'],
    table: 'sys_auto_flush',
    data: {
        tablename: RETENTION.lock.table,
        matchfield: RETENTION.lock.matchField,
        age: RETENTION.lock.ageSeconds,
        conditions: RETENTION.lock.conditions,
        cascade_delete: false,
        active: true,
    },
})
Record({
    $id: Now.ID['cleaner-occurrence'],
    table: 'sys_auto_flush',
    data: {
        tablename: RETENTION.occurrence.table,
        matchfield: RETENTION.occurrence.matchField,
        age: RETENTION.occurrence.ageSeconds,
        conditions: RETENTION.occurrence.conditions,
        cascade_delete: false,
        active: true,
    },
})
Record({
    $id: Now.ID['cleaner-rule-hit'],
    table: 'sys_auto_flush',
    data: {
        tablename: RETENTION.ruleHit.table,
        matchfield: RETENTION.ruleHit.matchField,
        age: RETENTION.ruleHit.ageSeconds,
        conditions: RETENTION.ruleHit.conditions,
        cascade_delete: false,
        active: true,
    },
})
Record({
    $id: Now.ID['cleaner-probe'],
    table: 'sys_auto_flush',
    data: {
        tablename: RETENTION.probe.table,
        matchfield: RETENTION.probe.matchField,
        age: RETENTION.probe.ageSeconds,
        conditions: RETENTION.probe.conditions,
        cascade_delete: false,
        active: true,
    },
})
Record({
    $id: Now.ID['cleaner-attestation-check'],
    table: 'sys_auto_flush',
    data: {
        tablename: RETENTION.attestationCheck.table,
        matchfield: RETENTION.attestationCheck.matchField,
        age: RETENTION.attestationCheck.ageSeconds,
        conditions: RETENTION.attestationCheck.conditions,
        cascade_delete: false,
        active: true,
    },
})
