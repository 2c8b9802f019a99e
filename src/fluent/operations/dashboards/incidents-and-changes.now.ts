/**
 * For process owners who are fulfillers: incidents and change requests that the app created, in all and per gateway.
 * Charts do not ask for read access to the rows that they count (Sharing reports), so only the role that reads these tables sees this dashboard.
 */
import '@servicenow/sdk/global'
import { Dashboard } from '@servicenow/sdk/core'
import { workspace } from '../workspace/workspace.now'

export const incidentsAndChangesDashboard = Dashboard({
    $id: Now.ID['dashboard-records'],
    name: 'AI governance: incidents and changes',
    description: 'Incidents and change requests from Keeptrusts, per gateway and over time',
    tabs: [
        {
            $id: Now.ID['dashboard-records-tab-records'],
            name: 'Incidents and changes',
            widgets: [
                {
                    $id: Now.ID['dashboard-records-incidents'],
                    component: 'single-score',
                    componentProps: {
                        headerTitle: 'Open incidents',
                        description: 'Incidents from violations, unhealthy gateways, deployments and budgets.',
                        dataSources: [
                            {
                                sourceType: 'table',
                                tableOrViewName: 'incident',
                                filterQuery: 'correlation_display=Keeptrusts^active=true',
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
                    $id: Now.ID['dashboard-records-incidents-high'],
                    component: 'single-score',
                    componentProps: {
                        headerTitle: 'Open incidents of priority 1 and 2',
                        description: 'Critical and high priority.',
                        dataSources: [
                            {
                                sourceType: 'table',
                                tableOrViewName: 'incident',
                                filterQuery: 'correlation_display=Keeptrusts^active=true^priorityIN1,2',
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
                    $id: Now.ID['dashboard-records-changes'],
                    component: 'single-score',
                    componentProps: {
                        headerTitle: 'Open change requests',
                        description: 'Change requests from policy updates.',
                        dataSources: [
                            {
                                sourceType: 'table',
                                tableOrViewName: 'change_request',
                                filterQuery: 'correlation_display=Keeptrusts^active=true',
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
                    $id: Now.ID['dashboard-records-changes-unapproved'],
                    component: 'single-score',
                    componentProps: {
                        headerTitle: 'Open change requests without approval',
                        description: 'Not approved yet, or rejected.',
                        dataSources: [
                            {
                                sourceType: 'table',
                                tableOrViewName: 'change_request',
                                filterQuery: 'correlation_display=Keeptrusts^active=true^approval!=approved',
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
                    $id: Now.ID['dashboard-records-incidents-by-day'],
                    component: 'column',
                    componentProps: {
                        headerTitle: 'Incidents per day',
                        description: 'Incidents of the last 30 days.',
                        dataSources: [
                            {
                                sourceType: 'table',
                                tableOrViewName: 'incident',
                                filterQuery:
                                    'correlation_display=Keeptrusts^sys_created_on>=javascript:gs.daysAgoStart(30)',
                                id: 'rows',
                            },
                        ],
                        metrics: [{ dataSource: 'rows', id: 'figure', aggregateFunction: 'COUNT', axisId: 'primary' }],
                        trendBy: {
                            trendByFrequency: 'date',
                            trendByFields: [{ field: 'sys_created_on', metric: 'figure' }],
                        },
                    },
                    height: 14,
                    width: 32,
                    position: { x: 0, y: 7 },
                },
                {
                    $id: Now.ID['dashboard-records-incidents-by-priority'],
                    component: 'donut',
                    componentProps: {
                        headerTitle: 'Open incidents by priority',
                        description: 'Impact and urgency follow from the decision.',
                        dataSources: [
                            {
                                sourceType: 'table',
                                tableOrViewName: 'incident',
                                filterQuery: 'correlation_display=Keeptrusts^active=true',
                                id: 'rows',
                            },
                        ],
                        groupBy: [
                            {
                                groupBy: [{ dataSource: 'rows', groupByField: 'priority', isChoice: true }],
                                maxNumberOfGroups: 'ALL',
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
                    $id: Now.ID['dashboard-records-incidents-by-gateway'],
                    component: 'horizontal-bar',
                    componentProps: {
                        headerTitle: 'Incidents per gateway',
                        description: 'Incidents of the last 30 days by configuration item.',
                        dataSources: [
                            {
                                sourceType: 'table',
                                tableOrViewName: 'incident',
                                filterQuery:
                                    'correlation_display=Keeptrusts^sys_created_on>=javascript:gs.daysAgoStart(30)',
                                id: 'rows',
                            },
                        ],
                        groupBy: [
                            {
                                groupBy: [{ dataSource: 'rows', groupByField: 'cmdb_ci', isChoice: false }],
                                maxNumberOfGroups: 10,
                                sortBy: 'value',
                                sortByOrder: 'desc',
                            },
                        ],
                        metrics: [{ dataSource: 'rows', id: 'figure', aggregateFunction: 'COUNT', axisId: 'primary' }],
                    },
                    height: 14,
                    width: 16,
                    position: { x: 0, y: 21 },
                },
                {
                    $id: Now.ID['dashboard-records-changes-by-gateway'],
                    component: 'horizontal-bar',
                    componentProps: {
                        headerTitle: 'Change requests per gateway',
                        description: 'Change requests of the last 30 days by configuration item.',
                        dataSources: [
                            {
                                sourceType: 'table',
                                tableOrViewName: 'change_request',
                                filterQuery:
                                    'correlation_display=Keeptrusts^sys_created_on>=javascript:gs.daysAgoStart(30)',
                                id: 'rows',
                            },
                        ],
                        groupBy: [
                            {
                                groupBy: [{ dataSource: 'rows', groupByField: 'cmdb_ci', isChoice: false }],
                                maxNumberOfGroups: 10,
                                sortBy: 'value',
                                sortByOrder: 'desc',
                            },
                        ],
                        metrics: [{ dataSource: 'rows', id: 'figure', aggregateFunction: 'COUNT', axisId: 'primary' }],
                    },
                    height: 14,
                    width: 16,
                    position: { x: 16, y: 21 },
                },
                {
                    $id: Now.ID['dashboard-records-changes-by-state'],
                    component: 'donut',
                    componentProps: {
                        headerTitle: 'Change requests by state',
                        description: 'Change requests of the last 30 days.',
                        dataSources: [
                            {
                                sourceType: 'table',
                                tableOrViewName: 'change_request',
                                filterQuery:
                                    'correlation_display=Keeptrusts^sys_created_on>=javascript:gs.daysAgoStart(30)',
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
                    },
                    height: 14,
                    width: 16,
                    position: { x: 32, y: 21 },
                },
                {
                    $id: Now.ID['dashboard-records-incidents-list'],
                    component: 'list',
                    componentProps: {
                        headerTitle: 'Open incidents, newest first',
                        description: 'Open an incident for the decision that caused it.',
                        table: 'incident',
                        dataSources: [
                            {
                                sourceType: 'table',
                                tableOrViewName: 'incident',
                                filterQuery: 'correlation_display=Keeptrusts^active=true^ORDERBYDESCsys_created_on',
                                id: 'rows',
                            },
                        ],
                        metrics: [{ dataSource: 'rows', id: 'figure', aggregateFunction: 'COUNT', axisId: 'primary' }],
                        columns: 'number,short_description,priority,state,cmdb_ci',
                        limit: 10,
                        showViewAll: true,
                    },
                    height: 14,
                    width: 24,
                    position: { x: 0, y: 35 },
                },
                {
                    $id: Now.ID['dashboard-records-changes-list'],
                    component: 'list',
                    componentProps: {
                        headerTitle: 'Open change requests, newest first',
                        description: 'Each concerns one policy version of one gateway.',
                        table: 'change_request',
                        dataSources: [
                            {
                                sourceType: 'table',
                                tableOrViewName: 'change_request',
                                filterQuery: 'correlation_display=Keeptrusts^active=true^ORDERBYDESCsys_created_on',
                                id: 'rows',
                            },
                        ],
                        metrics: [{ dataSource: 'rows', id: 'figure', aggregateFunction: 'COUNT', axisId: 'primary' }],
                        columns: 'number,short_description,state,approval,cmdb_ci',
                        limit: 10,
                        showViewAll: true,
                    },
                    height: 14,
                    width: 24,
                    position: { x: 24, y: 35 },
                },
            ],
        },
    ],
    visibilities: [
        { $id: Now.ID['dashboard-records-in-workspace'], experience: workspace },
        // Platform Analytics, where the links of the menu open it.
        { $id: Now.ID['dashboard-records-in-analytics'], experience: '08c73d60537101100834ddeeff7b1287' },
    ],
    permissions: [
        { $id: Now.ID['dashboard-records-for-itil'], role: Now.ref('sys_user_role', { name: 'itil' }), canRead: true },
    ],
})
