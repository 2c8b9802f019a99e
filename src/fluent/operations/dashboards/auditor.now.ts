/**
 * For auditors: controls with result, freshness and trend, coverage by source, proven, inferred and unproven executions, contradictions.
 * Everybody who may read these tables sees it: the roles of operators and process owners contain that of auditors.
 */
import '@servicenow/sdk/global'
import { Dashboard } from '@servicenow/sdk/core'
import { workspace } from '../workspace/workspace.now'

export const auditorDashboard = Dashboard({
    $id: Now.ID['dashboard-auditor'],
    name: 'AI governance: assurance',
    description: 'Controls, coverage of evidence, proven executions and contradictions',
    tabs: [
        {
            $id: Now.ID['dashboard-auditor-tab-controls'],
            name: 'Controls',
            widgets: [
                {
                    $id: Now.ID['dashboard-auditor-failing'],
                    component: 'single-score',
                    componentProps: {
                        headerTitle: 'Controls that fail',
                        description: 'Newest result of each control.',
                        dataSources: [
                            {
                                sourceType: 'table',
                                tableOrViewName: 'x_kt_gov_control_test',
                                filterQuery: 'is_newest=true^result=fail',
                                id: 'rows',
                            },
                        ],
                        metrics: [{ dataSource: 'rows', id: 'figure', aggregateFunction: 'COUNT', axisId: 'primary' }],
                        showZero: true,
                    },
                    height: 7,
                    width: 12,
                    position: { x: 0, y: 0 },
                },
                {
                    $id: Now.ID['dashboard-auditor-stale'],
                    component: 'single-score',
                    componentProps: {
                        headerTitle: 'Controls with a stale result',
                        description: 'The validity of the evidence has ended: test the control again.',
                        dataSources: [
                            {
                                sourceType: 'table',
                                tableOrViewName: 'x_kt_gov_control_test',
                                filterQuery: 'is_newest=true^result=stale',
                                id: 'rows',
                            },
                        ],
                        metrics: [{ dataSource: 'rows', id: 'figure', aggregateFunction: 'COUNT', axisId: 'primary' }],
                        showZero: true,
                    },
                    height: 7,
                    width: 12,
                    position: { x: 12, y: 0 },
                },
                {
                    $id: Now.ID['dashboard-auditor-expiring'],
                    component: 'single-score',
                    componentProps: {
                        headerTitle: 'Results that expire within 7 days',
                        description: 'Newest results that still count as evidence.',
                        dataSources: [
                            {
                                sourceType: 'table',
                                tableOrViewName: 'x_kt_gov_control_test',
                                filterQuery:
                                    'is_newest=true^resultINpass,fail^valid_until>=javascript:gs.beginningOfToday()^valid_until<=javascript:gs.daysAgoEnd(-7)',
                                id: 'rows',
                            },
                        ],
                        metrics: [{ dataSource: 'rows', id: 'figure', aggregateFunction: 'COUNT', axisId: 'primary' }],
                        showZero: true,
                    },
                    height: 7,
                    width: 12,
                    position: { x: 24, y: 0 },
                },
                {
                    $id: Now.ID['dashboard-auditor-not-ready'],
                    component: 'single-score',
                    componentProps: {
                        headerTitle: 'Controls that cannot conclude',
                        description: 'Active controls whose tests lack event types or decisions.',
                        dataSources: [
                            {
                                sourceType: 'table',
                                tableOrViewName: 'x_kt_gov_control_mapping',
                                filterQuery: 'active=true^readinessNOT INready,unknown',
                                id: 'rows',
                            },
                        ],
                        metrics: [{ dataSource: 'rows', id: 'figure', aggregateFunction: 'COUNT', axisId: 'primary' }],
                        showZero: true,
                    },
                    height: 7,
                    width: 12,
                    position: { x: 36, y: 0 },
                },
                {
                    $id: Now.ID['dashboard-auditor-by-result'],
                    component: 'donut',
                    componentProps: {
                        headerTitle: 'Controls by newest result',
                        description: 'An inconclusive test never takes the place of a result.',
                        dataSources: [
                            {
                                sourceType: 'table',
                                tableOrViewName: 'x_kt_gov_control_test',
                                filterQuery: 'is_newest=true',
                                id: 'rows',
                            },
                        ],
                        groupBy: [
                            {
                                groupBy: [{ dataSource: 'rows', groupByField: 'result', isChoice: true }],
                                maxNumberOfGroups: 'ALL',
                                sortBy: 'value',
                                sortByOrder: 'desc',
                            },
                        ],
                        metrics: [{ dataSource: 'rows', id: 'figure', aggregateFunction: 'COUNT', axisId: 'primary' }],
                    },
                    height: 14,
                    width: 16,
                    position: { x: 0, y: 7 },
                },
                {
                    $id: Now.ID['dashboard-auditor-freshness'],
                    component: 'column',
                    componentProps: {
                        headerTitle: 'Newest results by the day on which they expire',
                        description: 'Days before today are stale results.',
                        dataSources: [
                            {
                                sourceType: 'table',
                                tableOrViewName: 'x_kt_gov_control_test',
                                filterQuery: 'is_newest=true^valid_untilISNOTEMPTY',
                                id: 'rows',
                            },
                        ],
                        metrics: [{ dataSource: 'rows', id: 'figure', aggregateFunction: 'COUNT', axisId: 'primary' }],
                        trendBy: {
                            trendByFrequency: 'date',
                            trendByFields: [{ field: 'valid_until', metric: 'figure' }],
                        },
                    },
                    height: 14,
                    width: 32,
                    position: { x: 16, y: 7 },
                },
                {
                    $id: Now.ID['dashboard-auditor-trend'],
                    component: 'column',
                    componentProps: {
                        headerTitle: 'Control tests per week by result',
                        description: 'Tests of the last 90 days, inconclusive ones included.',
                        dataSources: [
                            {
                                sourceType: 'table',
                                tableOrViewName: 'x_kt_gov_control_test',
                                filterQuery: 'tested_at>=javascript:gs.daysAgoStart(90)',
                                id: 'rows',
                            },
                        ],
                        groupBy: [
                            {
                                groupBy: [{ dataSource: 'rows', groupByField: 'result', isChoice: true }],
                                maxNumberOfGroups: 'ALL',
                                sortBy: 'value',
                                sortByOrder: 'desc',
                            },
                        ],
                        metrics: [{ dataSource: 'rows', id: 'figure', aggregateFunction: 'COUNT', axisId: 'primary' }],
                        trendBy: {
                            trendByFrequency: 'week',
                            trendByFields: [{ field: 'tested_at', metric: 'figure' }],
                        },
                    },
                    height: 14,
                    width: 24,
                    position: { x: 0, y: 21 },
                },
                {
                    $id: Now.ID['dashboard-auditor-rate'],
                    component: 'line',
                    componentProps: {
                        headerTitle: 'Average enforcement rate per day (%)',
                        description:
                            'Tests of the last 90 days in which decisions were evaluated. Read each rate with its definition and population.',
                        dataSources: [
                            {
                                sourceType: 'table',
                                tableOrViewName: 'x_kt_gov_control_test',
                                filterQuery: 'tested_at>=javascript:gs.daysAgoStart(90)^enforcement_rateISNOTEMPTY',
                                id: 'rows',
                            },
                        ],
                        metrics: [
                            {
                                dataSource: 'rows',
                                id: 'figure',
                                aggregateFunction: 'AVG',
                                aggregateField: 'enforcement_rate',
                                axisId: 'primary',
                            },
                        ],
                        trendBy: {
                            trendByFrequency: 'date',
                            trendByFields: [{ field: 'tested_at', metric: 'figure' }],
                        },
                    },
                    height: 14,
                    width: 24,
                    position: { x: 24, y: 21 },
                },
                {
                    $id: Now.ID['dashboard-auditor-newest'],
                    component: 'list',
                    componentProps: {
                        headerTitle: 'Newest result of each control, first to expire first',
                        description: 'Open a test for its definition, population and conclusion.',
                        table: 'x_kt_gov_control_test',
                        dataSources: [
                            {
                                sourceType: 'table',
                                tableOrViewName: 'x_kt_gov_control_test',
                                filterQuery: 'is_newest=true^ORDERBYvalid_until',
                                id: 'rows',
                            },
                        ],
                        metrics: [{ dataSource: 'rows', id: 'figure', aggregateFunction: 'COUNT', axisId: 'primary' }],
                        columns:
                            'control_id,control_objective,entity,result,enforcement_rate,evaluated,tested_at,valid_until',
                        limit: 20,
                        showViewAll: true,
                    },
                    height: 14,
                    width: 48,
                    position: { x: 0, y: 35 },
                },
            ],
        },
        {
            $id: Now.ID['dashboard-auditor-tab-evidence'],
            name: 'Evidence of executions',
            widgets: [
                {
                    $id: Now.ID['dashboard-auditor-proven'],
                    component: 'single-score',
                    componentProps: {
                        headerTitle: 'Proven automations',
                        description: 'Deterministic evidence shows an execution.',
                        dataSources: [
                            {
                                sourceType: 'table',
                                tableOrViewName: 'x_kt_gov_automation',
                                filterQuery: 'active=true^execution_state=proven',
                                id: 'rows',
                            },
                        ],
                        metrics: [{ dataSource: 'rows', id: 'figure', aggregateFunction: 'COUNT', axisId: 'primary' }],
                        showZero: true,
                    },
                    height: 7,
                    width: 12,
                    position: { x: 0, y: 0 },
                },
                {
                    $id: Now.ID['dashboard-auditor-inferred'],
                    component: 'single-score',
                    componentProps: {
                        headerTitle: 'Inferred automations',
                        description: 'Evidence speaks for an execution and does not prove it.',
                        dataSources: [
                            {
                                sourceType: 'table',
                                tableOrViewName: 'x_kt_gov_automation',
                                filterQuery: 'active=true^execution_state=inferred',
                                id: 'rows',
                            },
                        ],
                        metrics: [{ dataSource: 'rows', id: 'figure', aggregateFunction: 'COUNT', axisId: 'primary' }],
                        showZero: true,
                    },
                    height: 7,
                    width: 12,
                    position: { x: 12, y: 0 },
                },
                {
                    $id: Now.ID['dashboard-auditor-unproven'],
                    component: 'single-score',
                    componentProps: {
                        headerTitle: 'Unproven automations',
                        description: 'Triggered, but no evidence of an execution. That it did not run is not shown.',
                        dataSources: [
                            {
                                sourceType: 'table',
                                tableOrViewName: 'x_kt_gov_automation',
                                filterQuery: 'active=true^execution_state=unproven',
                                id: 'rows',
                            },
                        ],
                        metrics: [{ dataSource: 'rows', id: 'figure', aggregateFunction: 'COUNT', axisId: 'primary' }],
                        showZero: true,
                    },
                    height: 7,
                    width: 12,
                    position: { x: 24, y: 0 },
                },
                {
                    $id: Now.ID['dashboard-auditor-sources'],
                    component: 'single-score',
                    componentProps: {
                        headerTitle: 'Sources that are not read in full',
                        description: 'Their notes state what would make them readable.',
                        dataSources: [
                            {
                                sourceType: 'table',
                                tableOrViewName: 'x_kt_gov_evidence_source',
                                filterQuery: 'status!=available',
                                id: 'rows',
                            },
                        ],
                        metrics: [{ dataSource: 'rows', id: 'figure', aggregateFunction: 'COUNT', axisId: 'primary' }],
                        showZero: true,
                    },
                    height: 7,
                    width: 12,
                    position: { x: 36, y: 0 },
                },
                {
                    $id: Now.ID['dashboard-auditor-by-execution'],
                    component: 'donut',
                    componentProps: {
                        headerTitle: 'Automations by execution status',
                        description: 'Active automations.',
                        dataSources: [
                            {
                                sourceType: 'table',
                                tableOrViewName: 'x_kt_gov_automation',
                                filterQuery: 'active=true',
                                id: 'rows',
                            },
                        ],
                        groupBy: [
                            {
                                groupBy: [{ dataSource: 'rows', groupByField: 'execution_state', isChoice: true }],
                                maxNumberOfGroups: 'ALL',
                                sortBy: 'value',
                                sortByOrder: 'desc',
                            },
                        ],
                        metrics: [{ dataSource: 'rows', id: 'figure', aggregateFunction: 'COUNT', axisId: 'primary' }],
                    },
                    height: 14,
                    width: 16,
                    position: { x: 0, y: 7 },
                },
                {
                    $id: Now.ID['dashboard-auditor-by-kind'],
                    component: 'heatmap',
                    componentProps: {
                        headerTitle: 'Automations by kind and execution status',
                        description: 'Active automations.',
                        dataSources: [
                            {
                                sourceType: 'table',
                                tableOrViewName: 'x_kt_gov_automation',
                                filterQuery: 'active=true',
                                id: 'rows',
                            },
                        ],
                        groupBy: [
                            {
                                groupBy: [
                                    { dataSource: 'rows', groupByField: 'kind', isChoice: true },
                                    { dataSource: 'rows', groupByField: 'execution_state', isChoice: true },
                                ],
                                maxNumberOfGroups: 'ALL',
                                sortBy: 'label',
                                sortByOrder: 'asc',
                            },
                        ],
                        metrics: [{ dataSource: 'rows', id: 'figure', aggregateFunction: 'COUNT', axisId: 'primary' }],
                    },
                    height: 14,
                    width: 32,
                    position: { x: 16, y: 7 },
                },
                {
                    $id: Now.ID['dashboard-auditor-coverage'],
                    component: 'heatmap',
                    componentProps: {
                        headerTitle: 'Coverage by source and state',
                        description: 'Spans of time that ended in the last 30 days. Time without a span was not read.',
                        dataSources: [
                            {
                                sourceType: 'table',
                                tableOrViewName: 'x_kt_gov_evidence_coverage',
                                filterQuery: 'covered_to>=javascript:gs.daysAgoStart(30)',
                                id: 'rows',
                            },
                        ],
                        groupBy: [
                            {
                                groupBy: [
                                    { dataSource: 'rows', groupByField: 'source', isChoice: false },
                                    { dataSource: 'rows', groupByField: 'state', isChoice: true },
                                ],
                                maxNumberOfGroups: 'ALL',
                                sortBy: 'label',
                                sortByOrder: 'asc',
                            },
                        ],
                        metrics: [{ dataSource: 'rows', id: 'figure', aggregateFunction: 'COUNT', axisId: 'primary' }],
                    },
                    height: 18,
                    width: 32,
                    position: { x: 0, y: 21 },
                },
                {
                    $id: Now.ID['dashboard-auditor-by-status'],
                    component: 'donut',
                    componentProps: {
                        headerTitle: 'Sources by status',
                        description: 'Completeness in the last run.',
                        dataSources: [
                            {
                                sourceType: 'table',
                                tableOrViewName: 'x_kt_gov_evidence_source',
                                filterQuery: '',
                                id: 'rows',
                            },
                        ],
                        groupBy: [
                            {
                                groupBy: [{ dataSource: 'rows', groupByField: 'status', isChoice: true }],
                                maxNumberOfGroups: 'ALL',
                                sortBy: 'value',
                                sortByOrder: 'desc',
                            },
                        ],
                        metrics: [{ dataSource: 'rows', id: 'figure', aggregateFunction: 'COUNT', axisId: 'primary' }],
                    },
                    height: 18,
                    width: 16,
                    position: { x: 32, y: 21 },
                },
                {
                    $id: Now.ID['dashboard-auditor-by-confidence'],
                    component: 'column',
                    componentProps: {
                        headerTitle: 'Evidence per day by confidence',
                        description: 'The last 30 days.',
                        dataSources: [
                            {
                                sourceType: 'table',
                                tableOrViewName: 'x_kt_gov_evidence',
                                filterQuery: 'executed_at>=javascript:gs.daysAgoStart(30)',
                                id: 'rows',
                            },
                        ],
                        groupBy: [
                            {
                                groupBy: [{ dataSource: 'rows', groupByField: 'confidence', isChoice: true }],
                                maxNumberOfGroups: 'ALL',
                                sortBy: 'value',
                                sortByOrder: 'desc',
                            },
                        ],
                        metrics: [{ dataSource: 'rows', id: 'figure', aggregateFunction: 'COUNT', axisId: 'primary' }],
                        trendBy: {
                            trendByFrequency: 'date',
                            trendByFields: [{ field: 'executed_at', metric: 'figure' }],
                        },
                    },
                    height: 14,
                    width: 24,
                    position: { x: 0, y: 39 },
                },
                {
                    $id: Now.ID['dashboard-auditor-unread'],
                    component: 'list',
                    componentProps: {
                        headerTitle: 'Sources that are not read in full',
                        description: 'The notes state what would make each of them readable.',
                        table: 'x_kt_gov_evidence_source',
                        dataSources: [
                            {
                                sourceType: 'table',
                                tableOrViewName: 'x_kt_gov_evidence_source',
                                filterQuery: 'status!=available^ORDERBYsource',
                                id: 'rows',
                            },
                        ],
                        metrics: [{ dataSource: 'rows', id: 'figure', aggregateFunction: 'COUNT', axisId: 'primary' }],
                        columns: 'source,status,record_count,window_to,notes',
                        limit: 10,
                        showViewAll: true,
                    },
                    height: 14,
                    width: 24,
                    position: { x: 24, y: 39 },
                },
                {
                    $id: Now.ID['dashboard-auditor-canaries-found'],
                    component: 'single-score',
                    componentProps: {
                        headerTitle: 'Canaries found',
                        description: 'Of the last 30 days: the collection found everything that ran.',
                        dataSources: [
                            {
                                sourceType: 'table',
                                tableOrViewName: 'x_kt_gov_canary',
                                filterQuery: 'state=found^planted_at>=javascript:gs.daysAgoStart(30)',
                                id: 'rows',
                            },
                        ],
                        metrics: [{ dataSource: 'rows', id: 'figure', aggregateFunction: 'COUNT', axisId: 'primary' }],
                        showZero: true,
                    },
                    height: 7,
                    width: 12,
                    position: { x: 0, y: 53 },
                },
                {
                    $id: Now.ID['dashboard-auditor-canaries-missed'],
                    component: 'single-score',
                    componentProps: {
                        headerTitle: 'Canaries missed',
                        description: 'Of the last 30 days: something that ran was not found.',
                        dataSources: [
                            {
                                sourceType: 'table',
                                tableOrViewName: 'x_kt_gov_canary',
                                filterQuery: 'state=missed^planted_at>=javascript:gs.daysAgoStart(30)',
                                id: 'rows',
                            },
                        ],
                        metrics: [{ dataSource: 'rows', id: 'figure', aggregateFunction: 'COUNT', axisId: 'primary' }],
                        showZero: true,
                    },
                    height: 7,
                    width: 12,
                    position: { x: 12, y: 53 },
                },
                {
                    $id: Now.ID['dashboard-auditor-canaries'],
                    component: 'column',
                    componentProps: {
                        headerTitle: 'Canaries per day by state',
                        description: 'Rows whose automations are known, to measure what the collection finds.',
                        dataSources: [
                            {
                                sourceType: 'table',
                                tableOrViewName: 'x_kt_gov_canary',
                                filterQuery: 'planted_at>=javascript:gs.daysAgoStart(30)',
                                id: 'rows',
                            },
                        ],
                        groupBy: [
                            {
                                groupBy: [{ dataSource: 'rows', groupByField: 'state', isChoice: true }],
                                maxNumberOfGroups: 'ALL',
                                sortBy: 'value',
                                sortByOrder: 'desc',
                            },
                        ],
                        metrics: [{ dataSource: 'rows', id: 'figure', aggregateFunction: 'COUNT', axisId: 'primary' }],
                        trendBy: {
                            trendByFrequency: 'date',
                            trendByFields: [{ field: 'planted_at', metric: 'figure' }],
                        },
                    },
                    height: 14,
                    width: 24,
                    position: { x: 24, y: 53 },
                },
                {
                    $id: Now.ID['dashboard-auditor-canary-lag'],
                    component: 'line',
                    componentProps: {
                        headerTitle: 'Average seconds until a canary is found',
                        description: 'From its run to the end of the collection that found it. The last 30 days.',
                        dataSources: [
                            {
                                sourceType: 'table',
                                tableOrViewName: 'x_kt_gov_canary',
                                filterQuery: 'state=found^planted_at>=javascript:gs.daysAgoStart(30)',
                                id: 'rows',
                            },
                        ],
                        metrics: [
                            {
                                dataSource: 'rows',
                                id: 'figure',
                                aggregateFunction: 'AVG',
                                aggregateField: 'lag_seconds',
                                axisId: 'primary',
                            },
                        ],
                        trendBy: {
                            trendByFrequency: 'date',
                            trendByFields: [{ field: 'planted_at', metric: 'figure' }],
                        },
                    },
                    height: 7,
                    width: 24,
                    position: { x: 0, y: 60 },
                },
            ],
        },
        {
            $id: Now.ID['dashboard-auditor-tab-contradictions'],
            name: 'Contradictions',
            widgets: [
                {
                    $id: Now.ID['dashboard-auditor-open'],
                    component: 'single-score',
                    componentProps: {
                        headerTitle: 'Open contradictions',
                        description: 'What runs differs from what was approved, deployed or declared.',
                        dataSources: [
                            {
                                sourceType: 'table',
                                tableOrViewName: 'x_kt_gov_finding',
                                filterQuery:
                                    'state=open^kindINitem_version,decision_version,deployment_unapproved,change_not_deployed,inactive_but_observed,undeclared_call,unexplained_call,version_changed,ended_secret,export_disagrees,suppressed_triggers',
                                id: 'rows',
                            },
                        ],
                        metrics: [{ dataSource: 'rows', id: 'figure', aggregateFunction: 'COUNT', axisId: 'primary' }],
                        showZero: true,
                    },
                    height: 7,
                    width: 16,
                    position: { x: 0, y: 0 },
                },
                {
                    $id: Now.ID['dashboard-auditor-gaps'],
                    component: 'single-score',
                    componentProps: {
                        headerTitle: 'Days with different counts',
                        description: 'Days and policies for which an export and the webhooks differ.',
                        dataSources: [
                            {
                                sourceType: 'table',
                                tableOrViewName: 'x_kt_gov_reconciliation_gap',
                                filterQuery: 'difference!=0',
                                id: 'rows',
                            },
                        ],
                        metrics: [{ dataSource: 'rows', id: 'figure', aggregateFunction: 'COUNT', axisId: 'primary' }],
                        showZero: true,
                    },
                    height: 7,
                    width: 16,
                    position: { x: 16, y: 0 },
                },
                {
                    $id: Now.ID['dashboard-auditor-files'],
                    component: 'single-score',
                    componentProps: {
                        headerTitle: 'Changed or missing evidence files',
                        description: 'Stored files that are no longer as they were attached.',
                        dataSources: [
                            {
                                sourceType: 'table',
                                tableOrViewName: 'x_kt_gov_evidence_file',
                                filterQuery: 'integrityINchanged,missing',
                                id: 'rows',
                            },
                        ],
                        metrics: [{ dataSource: 'rows', id: 'figure', aggregateFunction: 'COUNT', axisId: 'primary' }],
                        showZero: true,
                    },
                    height: 7,
                    width: 16,
                    position: { x: 32, y: 0 },
                },
                {
                    $id: Now.ID['dashboard-auditor-by-kind-of-finding'],
                    component: 'horizontal-bar',
                    componentProps: {
                        headerTitle: 'Open findings by kind',
                        description: 'Contradictions and other findings.',
                        dataSources: [
                            {
                                sourceType: 'table',
                                tableOrViewName: 'x_kt_gov_finding',
                                filterQuery: 'state=open',
                                id: 'rows',
                            },
                        ],
                        groupBy: [
                            {
                                groupBy: [{ dataSource: 'rows', groupByField: 'kind', isChoice: true }],
                                maxNumberOfGroups: 'ALL',
                                sortBy: 'value',
                                sortByOrder: 'desc',
                            },
                        ],
                        metrics: [{ dataSource: 'rows', id: 'figure', aggregateFunction: 'COUNT', axisId: 'primary' }],
                    },
                    height: 14,
                    width: 24,
                    position: { x: 0, y: 7 },
                },
                {
                    $id: Now.ID['dashboard-auditor-found'],
                    component: 'column',
                    componentProps: {
                        headerTitle: 'Contradictions first seen per week',
                        description: 'Closed ones included.',
                        dataSources: [
                            {
                                sourceType: 'table',
                                tableOrViewName: 'x_kt_gov_finding',
                                filterQuery:
                                    'kindINitem_version,decision_version,deployment_unapproved,change_not_deployed,inactive_but_observed,undeclared_call,unexplained_call,version_changed,ended_secret,export_disagrees,suppressed_triggers^first_seen>=javascript:gs.daysAgoStart(90)',
                                id: 'rows',
                            },
                        ],
                        groupBy: [
                            {
                                groupBy: [{ dataSource: 'rows', groupByField: 'state', isChoice: true }],
                                maxNumberOfGroups: 'ALL',
                                sortBy: 'value',
                                sortByOrder: 'desc',
                            },
                        ],
                        metrics: [{ dataSource: 'rows', id: 'figure', aggregateFunction: 'COUNT', axisId: 'primary' }],
                        trendBy: {
                            trendByFrequency: 'week',
                            trendByFields: [{ field: 'first_seen', metric: 'figure' }],
                        },
                    },
                    height: 14,
                    width: 24,
                    position: { x: 24, y: 7 },
                },
                {
                    $id: Now.ID['dashboard-auditor-contradictions'],
                    component: 'list',
                    componentProps: {
                        headerTitle: 'Open contradictions',
                        description: 'Open a finding for the facts that it is based on.',
                        table: 'x_kt_gov_finding',
                        dataSources: [
                            {
                                sourceType: 'table',
                                tableOrViewName: 'x_kt_gov_finding',
                                filterQuery:
                                    'state=open^kindINitem_version,decision_version,deployment_unapproved,change_not_deployed,inactive_but_observed,undeclared_call,unexplained_call,version_changed,ended_secret,export_disagrees,suppressed_triggers^ORDERBYDESClast_seen',
                                id: 'rows',
                            },
                        ],
                        metrics: [{ dataSource: 'rows', id: 'figure', aggregateFunction: 'COUNT', axisId: 'primary' }],
                        columns: 'number,kind,subject,last_seen',
                        limit: 10,
                        showViewAll: true,
                    },
                    height: 14,
                    width: 24,
                    position: { x: 0, y: 21 },
                },
                {
                    $id: Now.ID['dashboard-auditor-gap-list'],
                    component: 'list',
                    componentProps: {
                        headerTitle: 'Days with different counts',
                        description: 'The more complete source is used for control tests.',
                        table: 'x_kt_gov_reconciliation_gap',
                        dataSources: [
                            {
                                sourceType: 'table',
                                tableOrViewName: 'x_kt_gov_reconciliation_gap',
                                filterQuery: 'difference!=0^ORDERBYDESCday',
                                id: 'rows',
                            },
                        ],
                        metrics: [{ dataSource: 'rows', id: 'figure', aggregateFunction: 'COUNT', axisId: 'primary' }],
                        columns: 'day,policy,webhook_total,export_total,difference',
                        limit: 10,
                        showViewAll: true,
                    },
                    height: 14,
                    width: 24,
                    position: { x: 24, y: 21 },
                },
            ],
        },
    ],
    visibilities: [
        { $id: Now.ID['dashboard-auditor-in-workspace'], experience: workspace },
        // Platform Analytics, where the links of the menu open it.
        { $id: Now.ID['dashboard-auditor-in-analytics'], experience: '08c73d60537101100834ddeeff7b1287' },
    ],
    permissions: [
        {
            $id: Now.ID['dashboard-auditor-for-auditor'],
            role: Now.ref('sys_user_role', { name: 'x_kt_gov.auditor' }),
            canRead: true,
        },
    ],
})
