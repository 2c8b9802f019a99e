/** The clauses of frameworks that the four shipped controls support; an administrator adds others as rows. */
import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'
import {
    mappingOfComplianceReview,
    mappingOfContentSafety,
    mappingOfCostLimit,
    mappingOfDataProtection,
} from './control-mappings.now'

// First install only, as the mappings. The AI Act has no provision about spend, so the mapping of cost-limit has none of it.
Record({
    $id: Now.ID['control-citation-content-safety-eu-ai-act'],
    $meta: { installMethod: 'first install' },
    table: 'x_kt_gov_control_citation',
    data: {
        mapping: mappingOfContentSafety,
        framework: 'eu_ai_act',
        clause: 'Article 9',
        title: 'Risk management system',
        note: 'A block of harmful output is a risk management measure in operation; the test shows how often it acted.',
    },
})
Record({
    $id: Now.ID['control-citation-content-safety-iso-42001'],
    $meta: { installMethod: 'first install' },
    table: 'x_kt_gov_control_citation',
    data: {
        mapping: mappingOfContentSafety,
        framework: 'iso_42001',
        clause: 'A.6.2.6',
        title: 'AI system operation and monitoring',
        note: 'The test is a result of monitoring the AI system in operation.',
    },
})
Record({
    $id: Now.ID['control-citation-content-safety-nist-ai-rmf'],
    $meta: { installMethod: 'first install' },
    table: 'x_kt_gov_control_citation',
    data: {
        mapping: mappingOfContentSafety,
        framework: 'nist_ai_rmf',
        clause: 'MEASURE 2.6',
        title: 'The AI system is evaluated regularly for safety risks',
        note: 'The test evaluates, daily and weekly, whether unsafe output was stopped.',
    },
})
Record({
    $id: Now.ID['control-citation-content-safety-soc-2'],
    $meta: { installMethod: 'first install' },
    table: 'x_kt_gov_control_citation',
    data: {
        mapping: mappingOfContentSafety,
        framework: 'soc_2',
        clause: 'CC7.2',
        title: 'Monitors system components for anomalies',
        note: 'Each violation is an anomaly that was detected; the test shows what was done about it.',
    },
})
Record({
    $id: Now.ID['control-citation-data-protection-eu-ai-act'],
    $meta: { installMethod: 'first install' },
    table: 'x_kt_gov_control_citation',
    data: {
        mapping: mappingOfDataProtection,
        framework: 'eu_ai_act',
        clause: 'Article 15',
        title: 'Accuracy, robustness and cybersecurity',
        note: 'Paragraph 5 names confidentiality attacks: the test shows that output with personal data was stopped or redacted.',
    },
})
Record({
    $id: Now.ID['control-citation-data-protection-iso-42001'],
    $meta: { installMethod: 'first install' },
    table: 'x_kt_gov_control_citation',
    data: {
        mapping: mappingOfDataProtection,
        framework: 'iso_42001',
        clause: 'A.9.2',
        title: 'Processes for responsible use of AI systems',
        note: 'Redaction of personal data is a process of responsible use; the test shows that it works.',
    },
})
Record({
    $id: Now.ID['control-citation-data-protection-nist-ai-rmf'],
    $meta: { installMethod: 'first install' },
    table: 'x_kt_gov_control_citation',
    data: {
        mapping: mappingOfDataProtection,
        framework: 'nist_ai_rmf',
        clause: 'MEASURE 2.10',
        title: 'Privacy risk of the AI system is examined and documented',
        note: 'The test documents how often personal data appeared and what was done.',
    },
})
Record({
    $id: Now.ID['control-citation-data-protection-soc-2'],
    $meta: { installMethod: 'first install' },
    table: 'x_kt_gov_control_citation',
    data: {
        mapping: mappingOfDataProtection,
        framework: 'soc_2',
        clause: 'CC6.7',
        title: 'Restricts the transmission, movement and removal of information',
        note: 'Personal data that leaves by an answer of an AI system is restricted to authorised users.',
    },
})
Record({
    $id: Now.ID['control-citation-compliance-review-eu-ai-act'],
    $meta: { installMethod: 'first install' },
    table: 'x_kt_gov_control_citation',
    data: {
        mapping: mappingOfComplianceReview,
        framework: 'eu_ai_act',
        clause: 'Article 14',
        title: 'Human oversight',
        note: 'Sensitive output is escalated to a person; the test shows that it was not let through.',
    },
})
Record({
    $id: Now.ID['control-citation-compliance-review-iso-42001'],
    $meta: { installMethod: 'first install' },
    table: 'x_kt_gov_control_citation',
    data: {
        mapping: mappingOfComplianceReview,
        framework: 'iso_42001',
        clause: 'A.9.3',
        title: 'Objectives for responsible use of AI systems',
        note: 'Human oversight is such an objective; the test measures it.',
    },
})
Record({
    $id: Now.ID['control-citation-compliance-review-nist-ai-rmf'],
    $meta: { installMethod: 'first install' },
    table: 'x_kt_gov_control_citation',
    data: {
        mapping: mappingOfComplianceReview,
        framework: 'nist_ai_rmf',
        clause: 'MAP 3.5',
        title: 'Processes for human oversight are defined, assessed and documented',
        note: 'The test assesses the process of review with numbers.',
    },
})
Record({
    $id: Now.ID['control-citation-compliance-review-soc-2'],
    $meta: { installMethod: 'first install' },
    table: 'x_kt_gov_control_citation',
    data: {
        mapping: mappingOfComplianceReview,
        framework: 'soc_2',
        clause: 'CC7.3',
        title: 'Evaluates security events',
        note: 'Each escalation is an event that a person evaluates.',
    },
})
Record({
    $id: Now.ID['control-citation-cost-limit-iso-42001'],
    $meta: { installMethod: 'first install' },
    table: 'x_kt_gov_control_citation',
    data: {
        mapping: mappingOfCostLimit,
        framework: 'iso_42001',
        clause: 'A.4.5',
        title: 'System and computing resources',
        note: 'A budget limits the computing resources that an AI system uses.',
    },
})
Record({
    $id: Now.ID['control-citation-cost-limit-nist-ai-rmf'],
    $meta: { installMethod: 'first install' },
    table: 'x_kt_gov_control_citation',
    data: {
        mapping: mappingOfCostLimit,
        framework: 'nist_ai_rmf',
        clause: 'MEASURE 2.4',
        title: 'Functionality and behavior are monitored when in production',
        note: 'Spend is monitored while the AI system is in production, and stopped at the limit.',
    },
})
Record({
    $id: Now.ID['control-citation-cost-limit-soc-2'],
    $meta: { installMethod: 'first install' },
    table: 'x_kt_gov_control_citation',
    data: {
        mapping: mappingOfCostLimit,
        framework: 'soc_2',
        clause: 'A1.1',
        title: 'Monitors processing capacity and use of system components',
        note: 'Use of AI models is monitored against its limit.',
    },
})
