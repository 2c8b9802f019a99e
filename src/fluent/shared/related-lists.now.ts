/** Related lists: the rows that a form shows below its record. */
import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'

// Rows that name their gateway or automation by its identity have no reference column, so a relationship finds them.
const decisionsOfGateway = Record({
    $id: Now.ID['relationship-gateway-decisions'],
    table: 'sys_relationship',
    data: {
        name: 'Decisions of this gateway',
        basic_apply_to: 'x_kt_gov_gateway',
        basic_query_from: 'x_kt_gov_decision',
        query_with: "current.addQuery('gateway', parent.getValue('gateway_id') || 'none')",
    },
})
const deliveriesOfGateway = Record({
    $id: Now.ID['relationship-gateway-deliveries'],
    table: 'sys_relationship',
    data: {
        name: 'Deliveries of this gateway',
        basic_apply_to: 'x_kt_gov_gateway',
        basic_query_from: 'x_kt_gov_delivery',
        query_with: "current.addQuery('gateway', parent.getValue('gateway_id') || 'none')",
    },
})
const findingsOfGateway = Record({
    $id: Now.ID['relationship-gateway-findings'],
    table: 'sys_relationship',
    data: {
        name: 'Findings about this gateway',
        basic_apply_to: 'x_kt_gov_gateway',
        basic_query_from: 'x_kt_gov_finding',
        query_with: "current.addQuery('subject_id', parent.getValue('sys_id') || 'none')",
    },
})
const evidenceOfAutomation = Record({
    $id: Now.ID['relationship-automation-evidence'],
    table: 'sys_relationship',
    data: {
        name: 'Execution evidence of this automation',
        basic_apply_to: 'x_kt_gov_automation',
        basic_query_from: 'x_kt_gov_evidence',
        query_with: "current.addQuery('automation_id', parent.getValue('automation_id') || 'none')",
    },
})
const coverageOfSource = Record({
    $id: Now.ID['relationship-source-coverage'],
    table: 'sys_relationship',
    data: {
        name: 'Coverage of this source',
        basic_apply_to: 'x_kt_gov_evidence_source',
        basic_query_from: 'x_kt_gov_evidence_coverage',
        query_with: "current.addQuery('source', parent.getValue('source') || 'none')",
    },
})

const ofGateway = Record({
    $id: Now.ID['related-gateway'],
    table: 'sys_ui_related_list',
    data: { name: 'x_kt_gov_gateway', view: 'Default view' },
})
Record({
    $id: Now.ID['related-gateway-findings'],
    table: 'sys_ui_related_list_entry',
    data: { list_id: ofGateway, position: 0, related_list: `REL:${findingsOfGateway.$id}` },
})
Record({
    $id: Now.ID['related-gateway-decisions'],
    table: 'sys_ui_related_list_entry',
    data: { list_id: ofGateway, position: 1, related_list: `REL:${decisionsOfGateway.$id}` },
})
Record({
    $id: Now.ID['related-gateway-deliveries'],
    table: 'sys_ui_related_list_entry',
    data: { list_id: ofGateway, position: 2, related_list: `REL:${deliveriesOfGateway.$id}` },
})
Record({
    $id: Now.ID['related-gateway-decision-counts'],
    table: 'sys_ui_related_list_entry',
    data: { list_id: ofGateway, position: 3, related_list: 'x_kt_gov_decision_count.gateway_record' },
})

const ofFinding = Record({
    $id: Now.ID['related-finding'],
    table: 'sys_ui_related_list',
    data: { name: 'x_kt_gov_finding', view: 'Default view' },
})
Record({
    $id: Now.ID['related-finding-acceptances'],
    table: 'sys_ui_related_list_entry',
    data: { list_id: ofFinding, position: 0, related_list: 'x_kt_gov_acceptance.finding' },
})

const ofExport = Record({
    $id: Now.ID['related-export'],
    table: 'sys_ui_related_list',
    data: { name: 'x_kt_gov_export', view: 'Default view' },
})
Record({
    $id: Now.ID['related-export-files'],
    table: 'sys_ui_related_list_entry',
    data: { list_id: ofExport, position: 0, related_list: 'x_kt_gov_evidence_file.export' },
})
Record({
    $id: Now.ID['related-export-gaps'],
    table: 'sys_ui_related_list_entry',
    data: { list_id: ofExport, position: 1, related_list: 'x_kt_gov_reconciliation_gap.export' },
})

const ofMapping = Record({
    $id: Now.ID['related-control-mapping'],
    table: 'sys_ui_related_list',
    data: { name: 'x_kt_gov_control_mapping', view: 'Default view' },
})
Record({
    $id: Now.ID['related-control-mapping-tests'],
    table: 'sys_ui_related_list_entry',
    data: { list_id: ofMapping, position: 0, related_list: 'x_kt_gov_control_test.mapping' },
})
Record({
    $id: Now.ID['related-control-mapping-citations'],
    table: 'sys_ui_related_list_entry',
    data: { list_id: ofMapping, position: 1, related_list: 'x_kt_gov_control_citation.mapping' },
})

const ofRule = Record({
    $id: Now.ID['related-mapping-rule'],
    table: 'sys_ui_related_list',
    data: { name: 'x_kt_gov_mapping_rule', view: 'Default view' },
})
Record({
    $id: Now.ID['related-mapping-rule-deliveries'],
    table: 'sys_ui_related_list_entry',
    data: { list_id: ofRule, position: 0, related_list: 'x_kt_gov_rule_hit.rule' },
})

const ofCount = Record({
    $id: Now.ID['related-decision-count'],
    table: 'sys_ui_related_list',
    data: { name: 'x_kt_gov_decision_count', view: 'Default view' },
})
Record({
    $id: Now.ID['related-decision-count-decisions'],
    table: 'sys_ui_related_list_entry',
    data: { list_id: ofCount, position: 0, related_list: 'x_kt_gov_decision.counter' },
})

const ofAutomation = Record({
    $id: Now.ID['related-automation'],
    table: 'sys_ui_related_list',
    data: { name: 'x_kt_gov_automation', view: 'Default view' },
})
Record({
    $id: Now.ID['related-automation-evidence'],
    table: 'sys_ui_related_list_entry',
    data: { list_id: ofAutomation, position: 0, related_list: `REL:${evidenceOfAutomation.$id}` },
})
Record({
    $id: Now.ID['related-automation-begins'],
    table: 'sys_ui_related_list_entry',
    data: { list_id: ofAutomation, position: 1, related_list: 'x_kt_gov_evidence_edge.from_automation' },
})
Record({
    $id: Now.ID['related-automation-ends'],
    table: 'sys_ui_related_list_entry',
    data: { list_id: ofAutomation, position: 2, related_list: 'x_kt_gov_evidence_edge.to_automation' },
})

const ofConnection = Record({
    $id: Now.ID['related-connection'],
    table: 'sys_ui_related_list',
    data: { name: 'x_kt_gov_connection', view: 'Default view' },
})
Record({
    $id: Now.ID['related-connection-ends'],
    table: 'sys_ui_related_list_entry',
    data: { list_id: ofConnection, position: 0, related_list: 'x_kt_gov_evidence_edge.to_connection' },
})
Record({
    $id: Now.ID['related-connection-begins'],
    table: 'sys_ui_related_list_entry',
    data: { list_id: ofConnection, position: 1, related_list: 'x_kt_gov_evidence_edge.from_connection' },
})

const ofEvidence = Record({
    $id: Now.ID['related-evidence'],
    table: 'sys_ui_related_list',
    data: { name: 'x_kt_gov_evidence', view: 'Default view' },
})
Record({
    $id: Now.ID['related-evidence-edges'],
    table: 'sys_ui_related_list_entry',
    data: { list_id: ofEvidence, position: 0, related_list: 'x_kt_gov_evidence_edge.from_evidence' },
})

const ofRun = Record({
    $id: Now.ID['related-evidence-run'],
    table: 'sys_ui_related_list',
    data: { name: 'x_kt_gov_evidence_run', view: 'Default view' },
})
Record({
    $id: Now.ID['related-evidence-run-sources'],
    table: 'sys_ui_related_list_entry',
    data: { list_id: ofRun, position: 0, related_list: 'x_kt_gov_evidence_source.run' },
})
Record({
    $id: Now.ID['related-evidence-run-coverage'],
    table: 'sys_ui_related_list_entry',
    data: { list_id: ofRun, position: 1, related_list: 'x_kt_gov_evidence_coverage.run' },
})

const ofSource = Record({
    $id: Now.ID['related-evidence-source'],
    table: 'sys_ui_related_list',
    data: { name: 'x_kt_gov_evidence_source', view: 'Default view' },
})
Record({
    $id: Now.ID['related-evidence-source-coverage'],
    table: 'sys_ui_related_list_entry',
    data: { list_id: ofSource, position: 0, related_list: `REL:${coverageOfSource.$id}` },
})

const relatedOfLink = Record({
    $id: Now.ID['related-link'],
    table: 'sys_ui_related_list',
    data: { name: 'x_kt_gov_link', view: 'Default view' },
})
Record({
    $id: Now.ID['related-link-occurrences'],
    table: 'sys_ui_related_list_entry',
    data: { list_id: relatedOfLink, related_list: 'x_kt_gov_occurrence.link', position: 0 },
})
