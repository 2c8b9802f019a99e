/**
 * For operators: deliveries by state and hour, dead letters by code and age, lag, refusals, health checks and alerts.
 *
 * Fluent has no name for filter widgets in this release of the SDK and no visibility for a single widget: each figure has its condition in its
 * data source, and who sees the dashboard is its permission. Trends by the hour are not documented, so deliveries carry their hour as a column.
 * A score of the smallest time is not documented either: the age of the oldest dead letter is shown by a column chart and a list.
 */
import '@servicenow/sdk/global'
import { Dashboard } from '@servicenow/sdk/core'
import { workspace } from '../workspace/workspace.now'

export const operatorDashboard = Dashboard({
    $id: Now.ID['dashboard-operator'],
    name: 'AI governance: operations',
    description: 'Deliveries, dead letters, lag, refusals, health checks and alerts',
    tabs: [
        {
            $id: Now.ID['dashboard-operator-tab-deliveries'],
            name: 'Deliveries',
            widgets: [
                {
                    $id: Now.ID['dashboard-operator-waiting'],
                    component: 'single-score',
                    componentProps: {
                        headerTitle: 'Deliveries waiting',
                        description: 'Queued, being processed, or due for another attempt.',
                        dataSources: [
                            {
                                sourceType: 'table',
                                tableOrViewName: 'x_kt_gov_delivery',
                                filterQuery: 'stateINqueued,processing,failed',
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
                    $id: Now.ID['dashboard-operator-dead'],
                    component: 'single-score',
                    componentProps: {
                        headerTitle: 'Dead letters',
                        description:
                            'Deliveries that are not retried. Remove the cause that the reason names, then choose Reprocess.',
                        dataSources: [
                            {
                                sourceType: 'table',
                                tableOrViewName: 'x_kt_gov_delivery',
                                filterQuery: 'state=dead',
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
                    $id: Now.ID['dashboard-operator-dead-old'],
                    component: 'single-score',
                    componentProps: {
                        headerTitle: 'Dead letters older than a day',
                        description: 'The list of the oldest dead letters states since when they wait.',
                        dataSources: [
                            {
                                sourceType: 'table',
                                tableOrViewName: 'x_kt_gov_delivery',
                                filterQuery: 'state=dead^received_at<javascript:gs.hoursAgoStart(24)',
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
                    $id: Now.ID['dashboard-operator-held'],
                    component: 'single-score',
                    componentProps: {
                        headerTitle: 'Held deliveries',
                        description: 'Wait until an operator releases them.',
                        dataSources: [
                            {
                                sourceType: 'table',
                                tableOrViewName: 'x_kt_gov_delivery',
                                filterQuery: 'state=held',
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
                    $id: Now.ID['dashboard-operator-by-hour'],
                    component: 'heatmap',
                    componentProps: {
                        headerTitle: 'Deliveries of the last 24 hours by hour and state',
                        description: 'Hours are in UTC.',
                        dataSources: [
                            {
                                sourceType: 'table',
                                tableOrViewName: 'x_kt_gov_delivery',
                                filterQuery: 'received_at>=javascript:gs.hoursAgoStart(24)',
                                id: 'rows',
                            },
                        ],
                        groupBy: [
                            {
                                groupBy: [
                                    { dataSource: 'rows', groupByField: 'received_hour', isChoice: false },
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
                    width: 24,
                    position: { x: 0, y: 7 },
                },
                {
                    $id: Now.ID['dashboard-operator-by-day'],
                    component: 'column',
                    componentProps: {
                        headerTitle: 'Deliveries per day by state',
                        description: 'The last 30 days.',
                        dataSources: [
                            {
                                sourceType: 'table',
                                tableOrViewName: 'x_kt_gov_delivery',
                                filterQuery: 'received_at>=javascript:gs.daysAgoStart(30)',
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
                            trendByFields: [{ field: 'received_at', metric: 'figure' }],
                        },
                    },
                    height: 18,
                    width: 24,
                    position: { x: 24, y: 7 },
                },
                {
                    $id: Now.ID['dashboard-operator-dead-by-code'],
                    component: 'horizontal-bar',
                    componentProps: {
                        headerTitle: 'Dead letters by reason code',
                        description: 'Each code is explained in the list of codes.',
                        dataSources: [
                            {
                                sourceType: 'table',
                                tableOrViewName: 'x_kt_gov_delivery',
                                filterQuery: 'state=dead',
                                id: 'rows',
                            },
                        ],
                        groupBy: [
                            {
                                groupBy: [{ dataSource: 'rows', groupByField: 'error_code', isChoice: false }],
                                maxNumberOfGroups: 10,
                                sortBy: 'value',
                                sortByOrder: 'desc',
                            },
                        ],
                        metrics: [{ dataSource: 'rows', id: 'figure', aggregateFunction: 'COUNT', axisId: 'primary' }],
                    },
                    height: 14,
                    width: 24,
                    position: { x: 0, y: 25 },
                },
                {
                    $id: Now.ID['dashboard-operator-dead-by-day'],
                    component: 'column',
                    componentProps: {
                        headerTitle: 'Dead letters by the day they were received',
                        description: 'The first column shows the age of the oldest dead letter.',
                        dataSources: [
                            {
                                sourceType: 'table',
                                tableOrViewName: 'x_kt_gov_delivery',
                                filterQuery: 'state=dead',
                                id: 'rows',
                            },
                        ],
                        metrics: [{ dataSource: 'rows', id: 'figure', aggregateFunction: 'COUNT', axisId: 'primary' }],
                        trendBy: {
                            trendByFrequency: 'date',
                            trendByFields: [{ field: 'received_at', metric: 'figure' }],
                        },
                    },
                    height: 14,
                    width: 24,
                    position: { x: 24, y: 25 },
                },
                {
                    $id: Now.ID['dashboard-operator-dead-oldest'],
                    component: 'list',
                    componentProps: {
                        headerTitle: 'Oldest dead letters',
                        description: 'The first row is the oldest one.',
                        table: 'x_kt_gov_delivery',
                        dataSources: [
                            {
                                sourceType: 'table',
                                tableOrViewName: 'x_kt_gov_delivery',
                                filterQuery: 'state=dead^ORDERBYreceived_at',
                                id: 'rows',
                            },
                        ],
                        metrics: [{ dataSource: 'rows', id: 'figure', aggregateFunction: 'COUNT', axisId: 'primary' }],
                        columns: 'number,received_at,error_code,event_type,gateway,attempts',
                        limit: 10,
                        showViewAll: true,
                    },
                    height: 14,
                    width: 48,
                    position: { x: 0, y: 39 },
                },
            ],
        },
        {
            $id: Now.ID['dashboard-operator-tab-lag'],
            name: 'Lag and refusals',
            widgets: [
                {
                    $id: Now.ID['dashboard-operator-lag-average'],
                    component: 'single-score',
                    componentProps: {
                        headerTitle: 'Average lag of the last 24 hours (seconds)',
                        description: 'From receipt to the end of processing, retries included.',
                        dataSources: [
                            {
                                sourceType: 'table',
                                tableOrViewName: 'x_kt_gov_delivery',
                                filterQuery: 'received_at>=javascript:gs.hoursAgoStart(24)^lag_secondsISNOTEMPTY',
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
                        showZero: true,
                    },
                    height: 7,
                    width: 12,
                    position: { x: 0, y: 0 },
                },
                {
                    $id: Now.ID['dashboard-operator-lag-longest'],
                    component: 'single-score',
                    componentProps: {
                        headerTitle: 'Longest lag of the last 24 hours (seconds)',
                        description: 'From receipt to the end of processing, retries included.',
                        dataSources: [
                            {
                                sourceType: 'table',
                                tableOrViewName: 'x_kt_gov_delivery',
                                filterQuery: 'received_at>=javascript:gs.hoursAgoStart(24)^lag_secondsISNOTEMPTY',
                                id: 'rows',
                            },
                        ],
                        metrics: [
                            {
                                dataSource: 'rows',
                                id: 'figure',
                                aggregateFunction: 'MAX',
                                aggregateField: 'lag_seconds',
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
                    $id: Now.ID['dashboard-operator-lag-over-minute'],
                    component: 'single-score',
                    componentProps: {
                        headerTitle: 'Deliveries of the last 24 hours that took longer than a minute',
                        description: 'Retries are the usual cause: see the reason codes of failed attempts.',
                        dataSources: [
                            {
                                sourceType: 'table',
                                tableOrViewName: 'x_kt_gov_delivery',
                                filterQuery: 'received_at>=javascript:gs.hoursAgoStart(24)^lag_seconds>60',
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
                    $id: Now.ID['dashboard-operator-refused'],
                    component: 'single-score',
                    componentProps: {
                        headerTitle: 'Refused requests',
                        description:
                            'In the minute of the last refusal, at least. The list of refusals states when that was.',
                        dataSources: [
                            {
                                sourceType: 'table',
                                tableOrViewName: 'x_kt_gov_health_check',
                                filterQuery: 'check_id=last_refusal',
                                id: 'rows',
                            },
                        ],
                        metrics: [
                            {
                                dataSource: 'rows',
                                id: 'figure',
                                aggregateFunction: 'SUM',
                                aggregateField: 'requests',
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
                    $id: Now.ID['dashboard-operator-lag-by-hour'],
                    component: 'vertical-bar',
                    componentProps: {
                        headerTitle: 'Average lag of the last 24 hours by hour (seconds)',
                        description: 'Hours are in UTC.',
                        dataSources: [
                            {
                                sourceType: 'table',
                                tableOrViewName: 'x_kt_gov_delivery',
                                filterQuery: 'received_at>=javascript:gs.hoursAgoStart(24)^lag_secondsISNOTEMPTY',
                                id: 'rows',
                            },
                        ],
                        groupBy: [
                            {
                                groupBy: [{ dataSource: 'rows', groupByField: 'received_hour', isChoice: false }],
                                maxNumberOfGroups: 25,
                                sortBy: 'label',
                                sortByOrder: 'asc',
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
                    },
                    height: 14,
                    width: 24,
                    position: { x: 0, y: 7 },
                },
                {
                    $id: Now.ID['dashboard-operator-lag-by-day'],
                    component: 'line',
                    componentProps: {
                        headerTitle: 'Average lag per day (seconds)',
                        description: 'The last 30 days.',
                        dataSources: [
                            {
                                sourceType: 'table',
                                tableOrViewName: 'x_kt_gov_delivery',
                                filterQuery: 'received_at>=javascript:gs.daysAgoStart(30)^lag_secondsISNOTEMPTY',
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
                            trendByFields: [{ field: 'received_at', metric: 'figure' }],
                        },
                    },
                    height: 14,
                    width: 24,
                    position: { x: 24, y: 7 },
                },
                {
                    $id: Now.ID['dashboard-operator-refusals'],
                    component: 'list',
                    componentProps: {
                        headerTitle: 'Last refused requests',
                        description: 'The code names the most probable cause.',
                        table: 'x_kt_gov_health_check',
                        dataSources: [
                            {
                                sourceType: 'table',
                                tableOrViewName: 'x_kt_gov_health_check',
                                filterQuery: 'check_idINlast_refusal,last_mode_change^ORDERBYDESCchecked_at',
                                id: 'rows',
                            },
                        ],
                        metrics: [{ dataSource: 'rows', id: 'figure', aggregateFunction: 'COUNT', axisId: 'primary' }],
                        columns: 'title,checked_at,code,requests',
                        limit: 10,
                        showViewAll: true,
                    },
                    height: 10,
                    width: 24,
                    position: { x: 0, y: 21 },
                },
                {
                    $id: Now.ID['dashboard-operator-write-backs'],
                    component: 'donut',
                    componentProps: {
                        headerTitle: 'Write-backs to Keeptrusts by state',
                        description: 'Claims and resolutions that are sent to Keeptrusts.',
                        dataSources: [
                            {
                                sourceType: 'table',
                                tableOrViewName: 'x_kt_gov_write_back',
                                filterQuery: '',
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
                    height: 10,
                    width: 24,
                    position: { x: 24, y: 21 },
                },
            ],
        },
        {
            $id: Now.ID['dashboard-operator-tab-conditions'],
            name: 'Checks and alerts',
            widgets: [
                {
                    $id: Now.ID['dashboard-operator-checks'],
                    component: 'donut',
                    componentProps: {
                        headerTitle: 'Health checks by state',
                        description: 'The last result of each check.',
                        dataSources: [
                            {
                                sourceType: 'table',
                                tableOrViewName: 'x_kt_gov_health_check',
                                filterQuery: 'check_idNOT INlast_refusal,last_mode_change',
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
                    position: { x: 0, y: 0 },
                },
                {
                    $id: Now.ID['dashboard-operator-checks-open'],
                    component: 'list',
                    componentProps: {
                        headerTitle: 'Health checks that need attention',
                        description: 'Open a check and follow the advice of its code.',
                        table: 'x_kt_gov_health_check',
                        dataSources: [
                            {
                                sourceType: 'table',
                                tableOrViewName: 'x_kt_gov_health_check',
                                filterQuery:
                                    'stateINattention,failing^check_idNOT INlast_refusal,last_mode_change^ORDERBYDESCchecked_at',
                                id: 'rows',
                            },
                        ],
                        metrics: [{ dataSource: 'rows', id: 'figure', aggregateFunction: 'COUNT', axisId: 'primary' }],
                        columns: 'title,state,code,checked_at',
                        limit: 10,
                        showViewAll: true,
                    },
                    height: 14,
                    width: 32,
                    position: { x: 16, y: 0 },
                },
                {
                    $id: Now.ID['dashboard-operator-alerts'],
                    component: 'list',
                    componentProps: {
                        headerTitle: 'Ongoing alerts',
                        description: 'Conditions that people were notified of and that still exist.',
                        table: 'x_kt_gov_alert',
                        dataSources: [
                            {
                                sourceType: 'table',
                                tableOrViewName: 'x_kt_gov_alert',
                                filterQuery: 'state=ongoing^ORDERBYDESClast_seen',
                                id: 'rows',
                            },
                        ],
                        metrics: [{ dataSource: 'rows', id: 'figure', aggregateFunction: 'COUNT', axisId: 'primary' }],
                        columns: 'number,kind,subject,detail,since,last_seen',
                        limit: 10,
                        showViewAll: true,
                    },
                    height: 14,
                    width: 48,
                    position: { x: 0, y: 14 },
                },
            ],
        },
    ],
    visibilities: [
        { $id: Now.ID['dashboard-operator-in-workspace'], experience: workspace },
        // Platform Analytics, where the links of the menu open it.
        { $id: Now.ID['dashboard-operator-in-analytics'], experience: '08c73d60537101100834ddeeff7b1287' },
    ],
    permissions: [
        {
            $id: Now.ID['dashboard-operator-for-operator'],
            role: Now.ref('sys_user_role', { name: 'x_kt_gov.operator' }),
            canRead: true,
        },
    ],
})
