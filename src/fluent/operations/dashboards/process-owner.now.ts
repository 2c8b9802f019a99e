/**
 * For process owners: decisions by policy and action over time, reviews and their due dates, unapproved deployments per gateway.
 * Figures of incidents and change requests are in a dashboard of their own, because other roles read those tables.
 */
import '@servicenow/sdk/global'
import { Dashboard } from '@servicenow/sdk/core'
import { workspace } from '../workspace/workspace.now'

export const processOwnerDashboard = Dashboard({
    $id: Now.ID['dashboard-process-owner'],
    name: 'AI governance: decisions and reviews',
    description: 'Decisions over time, reviews and their due dates, unapproved deployments',
    tabs: [
        {
            $id: Now.ID['dashboard-process-owner-tab-decisions'],
            name: 'Decisions',
            widgets: [
                {
                    $id: Now.ID['dashboard-process-owner-decisions'],
                    component: 'single-score',
                    componentProps: {
                        headerTitle: 'Decisions of the last 30 days',
                        description: 'Distinct decisions of all policies and gateways.',
                        dataSources: [
                            {
                                sourceType: 'table',
                                tableOrViewName: 'x_kt_gov_decision_count',
                                filterQuery: 'day>=javascript:gs.daysAgoStart(30)^action!=alert',
                                id: 'rows',
                            },
                        ],
                        metrics: [
                            {
                                dataSource: 'rows',
                                id: 'figure',
                                aggregateFunction: 'SUM',
                                aggregateField: 'total',
                                axisId: 'primary',
                            },
                        ],
                        showZero: true,
                    },
                    height: 7,
                    width: 12,
                    position: { x: 0, y: 0 },
                },
                {
                    $id: Now.ID['dashboard-process-owner-blocked'],
                    component: 'single-score',
                    componentProps: {
                        headerTitle: 'Blocked in the last 30 days',
                        description: 'Requests that a policy blocked.',
                        dataSources: [
                            {
                                sourceType: 'table',
                                tableOrViewName: 'x_kt_gov_decision_count',
                                filterQuery: 'day>=javascript:gs.daysAgoStart(30)^action=block',
                                id: 'rows',
                            },
                        ],
                        metrics: [
                            {
                                dataSource: 'rows',
                                id: 'figure',
                                aggregateFunction: 'SUM',
                                aggregateField: 'total',
                                axisId: 'primary',
                            },
                        ],
                        showZero: true,
                    },
                    height: 7,
                    width: 12,
                    position: { x: 12, y: 0 },
                },
                {
                    $id: Now.ID['dashboard-process-owner-escalated'],
                    component: 'single-score',
                    componentProps: {
                        headerTitle: 'Escalated in the last 30 days',
                        description: 'Decisions that people review.',
                        dataSources: [
                            {
                                sourceType: 'table',
                                tableOrViewName: 'x_kt_gov_decision_count',
                                filterQuery: 'day>=javascript:gs.daysAgoStart(30)^action=escalate',
                                id: 'rows',
                            },
                        ],
                        metrics: [
                            {
                                dataSource: 'rows',
                                id: 'figure',
                                aggregateFunction: 'SUM',
                                aggregateField: 'total',
                                axisId: 'primary',
                            },
                        ],
                        showZero: true,
                    },
                    height: 7,
                    width: 12,
                    position: { x: 24, y: 0 },
                },
                {
                    $id: Now.ID['dashboard-process-owner-overflow'],
                    component: 'single-score',
                    componentProps: {
                        headerTitle: 'Violations without an incident',
                        description: 'In the last 30 days, because a limit of incidents was reached.',
                        dataSources: [
                            {
                                sourceType: 'table',
                                tableOrViewName: 'x_kt_gov_decision_count',
                                filterQuery: 'day>=javascript:gs.daysAgoStart(30)',
                                id: 'rows',
                            },
                        ],
                        metrics: [
                            {
                                dataSource: 'rows',
                                id: 'figure',
                                aggregateFunction: 'SUM',
                                aggregateField: 'overflow',
                                axisId: 'primary',
                            },
                        ],
                        showZero: true,
                    },
                    height: 7,
                    width: 12,
                    position: { x: 36, y: 0 },
                },
                {
                    $id: Now.ID['dashboard-process-owner-by-day'],
                    component: 'column',
                    componentProps: {
                        headerTitle: 'Decisions per day by action',
                        description: 'The last 30 days, days in UTC.',
                        dataSources: [
                            {
                                sourceType: 'table',
                                tableOrViewName: 'x_kt_gov_decision_count',
                                filterQuery: 'day>=javascript:gs.daysAgoStart(30)^action!=alert',
                                id: 'rows',
                            },
                        ],
                        groupBy: [
                            {
                                groupBy: [{ dataSource: 'rows', groupByField: 'action', isChoice: true }],
                                maxNumberOfGroups: 'ALL',
                                sortBy: 'value',
                                sortByOrder: 'desc',
                            },
                        ],
                        metrics: [
                            {
                                dataSource: 'rows',
                                id: 'figure',
                                aggregateFunction: 'SUM',
                                aggregateField: 'total',
                                axisId: 'primary',
                            },
                        ],
                        trendBy: { trendByFrequency: 'date', trendByFields: [{ field: 'day', metric: 'figure' }] },
                    },
                    height: 14,
                    width: 48,
                    position: { x: 0, y: 7 },
                },
                {
                    $id: Now.ID['dashboard-process-owner-by-policy'],
                    component: 'heatmap',
                    componentProps: {
                        headerTitle: 'Decisions by policy and action',
                        description: 'The last 30 days.',
                        dataSources: [
                            {
                                sourceType: 'table',
                                tableOrViewName: 'x_kt_gov_decision_count',
                                filterQuery: 'day>=javascript:gs.daysAgoStart(30)^action!=alert',
                                id: 'rows',
                            },
                        ],
                        groupBy: [
                            {
                                groupBy: [
                                    { dataSource: 'rows', groupByField: 'policy', isChoice: false },
                                    { dataSource: 'rows', groupByField: 'action', isChoice: true },
                                ],
                                maxNumberOfGroups: 'ALL',
                                sortBy: 'label',
                                sortByOrder: 'asc',
                            },
                        ],
                        metrics: [
                            {
                                dataSource: 'rows',
                                id: 'figure',
                                aggregateFunction: 'SUM',
                                aggregateField: 'total',
                                axisId: 'primary',
                            },
                        ],
                    },
                    height: 18,
                    width: 28,
                    position: { x: 0, y: 21 },
                },
                {
                    $id: Now.ID['dashboard-process-owner-by-gateway'],
                    component: 'horizontal-bar',
                    componentProps: {
                        headerTitle: 'Decisions by gateway',
                        description: 'The last 30 days.',
                        dataSources: [
                            {
                                sourceType: 'table',
                                tableOrViewName: 'x_kt_gov_decision_count',
                                filterQuery: 'day>=javascript:gs.daysAgoStart(30)^action!=alert',
                                id: 'rows',
                            },
                        ],
                        groupBy: [
                            {
                                groupBy: [{ dataSource: 'rows', groupByField: 'gateway', isChoice: false }],
                                maxNumberOfGroups: 10,
                                sortBy: 'value',
                                sortByOrder: 'desc',
                            },
                        ],
                        metrics: [
                            {
                                dataSource: 'rows',
                                id: 'figure',
                                aggregateFunction: 'SUM',
                                aggregateField: 'total',
                                axisId: 'primary',
                            },
                        ],
                    },
                    height: 18,
                    width: 20,
                    position: { x: 28, y: 21 },
                },
            ],
        },
        {
            $id: Now.ID['dashboard-process-owner-tab-reviews'],
            name: 'Reviews',
            widgets: [
                {
                    $id: Now.ID['dashboard-process-owner-reviews'],
                    component: 'single-score',
                    componentProps: {
                        headerTitle: 'Open reviews',
                        description: 'Escalations that wait for people.',
                        dataSources: [
                            {
                                sourceType: 'table',
                                tableOrViewName: 'x_kt_gov_compliance_task',
                                filterQuery: 'active=true',
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
                    $id: Now.ID['dashboard-process-owner-reviews-late'],
                    component: 'single-score',
                    componentProps: {
                        headerTitle: 'Reviews past their due date',
                        description: 'Open reviews whose due date was before today.',
                        dataSources: [
                            {
                                sourceType: 'table',
                                tableOrViewName: 'x_kt_gov_compliance_task',
                                filterQuery: 'active=true^due_date<javascript:gs.beginningOfToday()',
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
                    $id: Now.ID['dashboard-process-owner-reviews-soon'],
                    component: 'single-score',
                    componentProps: {
                        headerTitle: 'Reviews due within 7 days',
                        description: 'Open reviews whose due date is today or in the next 7 days.',
                        dataSources: [
                            {
                                sourceType: 'table',
                                tableOrViewName: 'x_kt_gov_compliance_task',
                                filterQuery:
                                    'active=true^due_date>=javascript:gs.beginningOfToday()^due_date<=javascript:gs.daysAgoEnd(-7)',
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
                    $id: Now.ID['dashboard-process-owner-reviews-unassigned'],
                    component: 'single-score',
                    componentProps: {
                        headerTitle: 'Reviews without a reviewer',
                        description: 'Open reviews that are assigned to nobody.',
                        dataSources: [
                            {
                                sourceType: 'table',
                                tableOrViewName: 'x_kt_gov_compliance_task',
                                filterQuery: 'active=true^assigned_toISEMPTY',
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
                    $id: Now.ID['dashboard-process-owner-reviews-due'],
                    component: 'column',
                    componentProps: {
                        headerTitle: 'Open reviews by due date',
                        description: 'Open reviews that have a due date.',
                        dataSources: [
                            {
                                sourceType: 'table',
                                tableOrViewName: 'x_kt_gov_compliance_task',
                                filterQuery: 'active=true^due_dateISNOTEMPTY',
                                id: 'rows',
                            },
                        ],
                        metrics: [{ dataSource: 'rows', id: 'figure', aggregateFunction: 'COUNT', axisId: 'primary' }],
                        trendBy: { trendByFrequency: 'date', trendByFields: [{ field: 'due_date', metric: 'figure' }] },
                    },
                    height: 14,
                    width: 24,
                    position: { x: 0, y: 7 },
                },
                {
                    $id: Now.ID['dashboard-process-owner-reviews-by-group'],
                    component: 'horizontal-bar',
                    componentProps: {
                        headerTitle: 'Open reviews by assignment group',
                        description: 'Reviews without a group are shown as empty.',
                        dataSources: [
                            {
                                sourceType: 'table',
                                tableOrViewName: 'x_kt_gov_compliance_task',
                                filterQuery: 'active=true',
                                id: 'rows',
                            },
                        ],
                        groupBy: [
                            {
                                groupBy: [{ dataSource: 'rows', groupByField: 'assignment_group', isChoice: false }],
                                maxNumberOfGroups: 10,
                                sortBy: 'value',
                                sortByOrder: 'desc',
                            },
                        ],
                        metrics: [{ dataSource: 'rows', id: 'figure', aggregateFunction: 'COUNT', axisId: 'primary' }],
                    },
                    height: 14,
                    width: 12,
                    position: { x: 24, y: 7 },
                },
                {
                    $id: Now.ID['dashboard-process-owner-reviews-by-state'],
                    component: 'donut',
                    componentProps: {
                        headerTitle: 'Open reviews by escalation state',
                        description: 'The state of the escalation at Keeptrusts.',
                        dataSources: [
                            {
                                sourceType: 'table',
                                tableOrViewName: 'x_kt_gov_compliance_task',
                                filterQuery: 'active=true',
                                id: 'rows',
                            },
                        ],
                        groupBy: [
                            {
                                groupBy: [{ dataSource: 'rows', groupByField: 'escalation_state', isChoice: true }],
                                maxNumberOfGroups: 'ALL',
                                sortBy: 'value',
                                sortByOrder: 'desc',
                            },
                        ],
                        metrics: [{ dataSource: 'rows', id: 'figure', aggregateFunction: 'COUNT', axisId: 'primary' }],
                    },
                    height: 14,
                    width: 12,
                    position: { x: 36, y: 7 },
                },
                {
                    $id: Now.ID['dashboard-process-owner-reviews-next'],
                    component: 'list',
                    componentProps: {
                        headerTitle: 'Open reviews with a due date, due first',
                        description: 'Reviews in GRC and other tables are in the list All reviews.',
                        table: 'x_kt_gov_compliance_task',
                        dataSources: [
                            {
                                sourceType: 'table',
                                tableOrViewName: 'x_kt_gov_compliance_task',
                                filterQuery: 'active=true^due_dateISNOTEMPTY^ORDERBYdue_date',
                                id: 'rows',
                            },
                        ],
                        metrics: [{ dataSource: 'rows', id: 'figure', aggregateFunction: 'COUNT', axisId: 'primary' }],
                        columns:
                            'number,short_description,priority,escalation_state,assignment_group,assigned_to,due_date',
                        limit: 10,
                        showViewAll: true,
                    },
                    height: 14,
                    width: 48,
                    position: { x: 0, y: 21 },
                },
            ],
        },
        {
            $id: Now.ID['dashboard-process-owner-tab-deployments'],
            name: 'Deployments',
            widgets: [
                {
                    $id: Now.ID['dashboard-process-owner-unapproved'],
                    component: 'single-score',
                    componentProps: {
                        headerTitle: 'Gateways without an approved change',
                        description: 'The newest deployment had no approved change.',
                        dataSources: [
                            {
                                sourceType: 'table',
                                tableOrViewName: 'x_kt_gov_gateway',
                                filterQuery: 'change_statusINunapproved,missing',
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
                    $id: Now.ID['dashboard-process-owner-unapproved-open'],
                    component: 'single-score',
                    componentProps: {
                        headerTitle: 'Open findings about unapproved deployments',
                        description: 'A finding closes when its cause is removed.',
                        dataSources: [
                            {
                                sourceType: 'table',
                                tableOrViewName: 'x_kt_gov_finding',
                                filterQuery: 'state=open^kind=deployment_unapproved',
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
                    $id: Now.ID['dashboard-process-owner-not-deployed'],
                    component: 'single-score',
                    componentProps: {
                        headerTitle: 'Closed changes without a deployment',
                        description: 'Open findings about changes that were closed but not deployed.',
                        dataSources: [
                            {
                                sourceType: 'table',
                                tableOrViewName: 'x_kt_gov_finding',
                                filterQuery: 'state=open^kind=change_not_deployed',
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
                    $id: Now.ID['dashboard-process-owner-by-change'],
                    component: 'donut',
                    componentProps: {
                        headerTitle: 'Gateways by change status',
                        description: 'Whether the change behind the newest deployment was approved.',
                        dataSources: [
                            { sourceType: 'table', tableOrViewName: 'x_kt_gov_gateway', filterQuery: '', id: 'rows' },
                        ],
                        groupBy: [
                            {
                                groupBy: [{ dataSource: 'rows', groupByField: 'change_status', isChoice: true }],
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
                    $id: Now.ID['dashboard-process-owner-by-health'],
                    component: 'donut',
                    componentProps: {
                        headerTitle: 'Gateways by health',
                        description: 'The health that each gateway reported last.',
                        dataSources: [
                            { sourceType: 'table', tableOrViewName: 'x_kt_gov_gateway', filterQuery: '', id: 'rows' },
                        ],
                        groupBy: [
                            {
                                groupBy: [{ dataSource: 'rows', groupByField: 'health', isChoice: true }],
                                maxNumberOfGroups: 'ALL',
                                sortBy: 'value',
                                sortByOrder: 'desc',
                            },
                        ],
                        metrics: [{ dataSource: 'rows', id: 'figure', aggregateFunction: 'COUNT', axisId: 'primary' }],
                    },
                    height: 14,
                    width: 16,
                    position: { x: 16, y: 7 },
                },
                {
                    $id: Now.ID['dashboard-process-owner-unapproved-by-gateway'],
                    component: 'horizontal-bar',
                    componentProps: {
                        headerTitle: 'Unapproved deployments per gateway',
                        description: 'Findings of the last 30 days, closed ones included.',
                        dataSources: [
                            {
                                sourceType: 'table',
                                tableOrViewName: 'x_kt_gov_finding',
                                filterQuery: 'kind=deployment_unapproved^last_seen>=javascript:gs.daysAgoStart(30)',
                                id: 'rows',
                            },
                        ],
                        groupBy: [
                            {
                                groupBy: [{ dataSource: 'rows', groupByField: 'subject', isChoice: false }],
                                maxNumberOfGroups: 10,
                                sortBy: 'value',
                                sortByOrder: 'desc',
                            },
                        ],
                        metrics: [{ dataSource: 'rows', id: 'figure', aggregateFunction: 'COUNT', axisId: 'primary' }],
                    },
                    height: 14,
                    width: 16,
                    position: { x: 32, y: 7 },
                },
                {
                    $id: Now.ID['dashboard-process-owner-gateways'],
                    component: 'list',
                    componentProps: {
                        headerTitle: 'Gateways without an approved change',
                        description: 'Open the gateway, its deployments and its findings.',
                        table: 'x_kt_gov_gateway',
                        dataSources: [
                            {
                                sourceType: 'table',
                                tableOrViewName: 'x_kt_gov_gateway',
                                filterQuery: 'change_statusINunapproved,missing^ORDERBYDESClast_deployed_at',
                                id: 'rows',
                            },
                        ],
                        metrics: [{ dataSource: 'rows', id: 'figure', aggregateFunction: 'COUNT', axisId: 'primary' }],
                        columns: 'name,environment,policy_version,change_status,last_deployed_at,configuration_item',
                        limit: 10,
                        showViewAll: true,
                    },
                    height: 14,
                    width: 48,
                    position: { x: 0, y: 21 },
                },
            ],
        },
    ],
    visibilities: [
        { $id: Now.ID['dashboard-process-owner-in-workspace'], experience: workspace },
        // Platform Analytics, where the links of the menu open it.
        { $id: Now.ID['dashboard-process-owner-in-analytics'], experience: '08c73d60537101100834ddeeff7b1287' },
    ],
    permissions: [
        {
            $id: Now.ID['dashboard-process-owner-for-process-owner'],
            role: Now.ref('sys_user_role', { name: 'x_kt_gov.process_owner' }),
            canRead: true,
        },
    ],
})
