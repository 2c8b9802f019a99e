/** The words that evidence scenarios are written in: scripts that an instance has, rows that its logs hold, and what must come of them. */

import { createHash } from 'node:crypto'
import type { GivenRecord } from 'servicenow-local-instance'

/** Everything happens on this morning, UTC; the collector looks at `NOW`. */
export const NOW = '2026-02-02 10:45:00'

/** What a scenario does, in order. */
export type Act =
    | { readonly install: readonly GivenRecord[] }
    | { readonly rows: readonly GivenRow[] }
    | { readonly remove: readonly { readonly table: string; readonly sys_id: string }[] }
    | { readonly properties: Readonly<Record<string, string>> }
    | { readonly wait: number }
    | { readonly fill: { readonly table: string; readonly rows: number; readonly row: (index: number) => Values } }
    /** The administrator lets the app read a table that restricts its callers. */
    | { readonly allow: string }
    /** The administrator denies the app's privilege to read these tables. */
    | { readonly deny: readonly string[] }
    | { readonly collect: true }

export type Values = Readonly<Record<string, string>>

export type GivenRow = { readonly table: string; readonly sys_id: string; readonly values: Values }

/** Exactly what is stored afterwards. Labels stand for sys_ids. */
export interface Expected {
    /** `<evidence id> <grade> <matched on> -> <automation>,…` */
    readonly evidence: readonly string[]
    /** `<type> <from> -> <to> <grade>`, EVIDENCES edges left out: they are the arrows of `evidence`. */
    readonly edges: readonly string[]
    /** `<source> <status> read=<n> matched=<n>` and the kinds of its gaps. Sources that are not named are not compared. */
    readonly completeness: readonly string[]
    /** `<automation> <state> <last observed execution or -> <last trigger seen or ->` */
    readonly executionStatus: readonly string[]
    /** `<kind> <subject>` of the findings that stand. */
    readonly findings?: readonly string[]
}

export interface Scenario {
    readonly name: string
    /** The claim, in plain words. */
    readonly says: string
    readonly acts: readonly Act[]
    readonly expected: Expected
}

const labels = new Map<string, string>()

/** The sys_id of a label: the same in every run. */
export function id(label: string): string {
    const sysId = createHash('md5').update(label).digest('hex')
    labels.set(sysId, label)
    return sysId
}

/** A text with labels in the place of sys_ids. */
export function labelled(text: string): string {
    return text.replace(/[0-9a-f]{32}/g, (sysId) => labels.get(sysId) ?? sysId)
}

/** A morning's moment: `at('10:32:01')`. */
export function at(time: string): string {
    return `2026-02-02 ${time}`
}

const WRITTEN = { sys_created_on: at('08:00:00'), sys_updated_on: at('08:00:00'), sys_mod_count: '0' }

/** A business rule, on incident after insert unless given otherwise. */
export function rule(name: string, script: string, more: Values = {}): GivenRecord {
    return {
        table: 'sys_script',
        sys_id: id(name),
        values: {
            name,
            collection: 'incident',
            when: 'after',
            order: '100',
            active: 'true',
            advanced: 'true',
            action_insert: 'true',
            sys_scope: 'global',
            script: `(function executeRule(current, previous) {\n${script}\n})(current, previous)`,
            ...WRITTEN,
            ...more,
        },
    }
}

/** A script include whose methods are given as the inside of its prototype. */
export function include(name: string, methods: string, more: Values = {}): GivenRecord {
    const script = `var ${name} = Class.create();\n${name}.prototype = {\n${methods}\n    type: '${name}',\n};`
    return {
        table: 'sys_script_include',
        sys_id: id(name),
        values: {
            name,
            api_name: `global.${name}`,
            active: 'true',
            access: 'public',
            sys_scope: 'global',
            script,
            ...WRITTEN,
            ...more,
        },
    }
}

/** A REST message with one function, an OAuth profile and its client. */
export function restMessage(name: string, fn: string, endpoint: string, clientId: string): readonly GivenRecord[] {
    const client = `${name} client`
    const profile = `${name} profile`
    return [
        {
            table: 'oauth_entity',
            sys_id: id(client),
            values: { name: client, client_id: clientId, active: 'true', ...WRITTEN },
        },
        {
            table: 'oauth_entity_profile',
            sys_id: id(profile),
            values: { name: profile, oauth_entity: id(client), grant_type: 'client_credentials', ...WRITTEN },
        },
        {
            table: 'sys_rest_message',
            sys_id: id(name),
            values: {
                name,
                rest_endpoint: endpoint,
                authentication_type: 'oauth2',
                oauth2_profile: id(profile),
                sys_scope: 'global',
                ...WRITTEN,
            },
        },
        {
            table: 'sys_rest_message_fn',
            sys_id: id(`${name} ${fn}`),
            values: {
                rest_message: id(name),
                function_name: fn,
                http_method: 'get',
                rest_endpoint: endpoint,
                ...WRITTEN,
            },
        },
    ]
}

/** An incident that was stored at a time. */
export function incident(number: string, time: string, more: Values = {}): GivenRow {
    return {
        table: 'incident',
        sys_id: id(number),
        values: {
            number,
            short_description: `Cannot sign in (${number})`,
            sys_created_on: at(time),
            sys_updated_on: at(time),
            sys_created_by: 'abel.tuter',
            sys_updated_by: 'abel.tuter',
            sys_mod_count: '0',
            active: 'true',
            ...more,
        },
    }
}

/** A row of the system log, as a global script writes it. */
export function systemLog(label: string, time: string, message: string, more: Values = {}): GivenRow {
    const values = { level: '2', source: '*** Script', message, sys_created_by: 'abel.tuter', sys_class_name: 'syslog' }
    return { table: 'syslog', sys_id: id(label), values: { ...values, sys_created_on: at(time), ...more } }
}

/** A row of the application log, which names the record that logged. */
export function applicationLog(label: string, time: string, message: string, artifact: GivenRecord): GivenRow {
    return {
        table: 'syslog_app_scope',
        sys_id: id(label),
        values: {
            level: '0',
            source: 'x_acme',
            message,
            sys_class_name: 'syslog_app_scope',
            sys_created_by: 'abel.tuter',
            sys_created_on: at(time),
            script_artifact_table: artifact.table,
            script_artifact: artifact.sys_id ?? '',
        },
    }
}

/** A row of the outbound HTTP log at level basic. */
export function outbound(label: string, time: string, url: string, more: Values = {}): GivenRow {
    const { hostname, pathname, protocol } = new URL(url)
    return {
        table: 'sys_outbound_http_log',
        sys_id: id(label),
        values: {
            app_scope: 'global',
            method: 'GET',
            hostname,
            path: pathname,
            scheme: protocol.replace(':', ''),
            url,
            log_level: 'basic',
            response_status: '200',
            user_name: 'abel.tuter',
            sys_created_by: 'abel.tuter',
            sys_created_on: at(time),
            sys_updated_on: at(time),
            ...more,
        },
    }
}

/** One audited change. */
export function audit(
    label: string,
    time: string,
    number: string,
    field: string,
    to: string,
    more: Values = {},
): GivenRow {
    return {
        table: 'sys_audit',
        sys_id: id(label),
        values: {
            tablename: 'incident',
            documentkey: id(number),
            fieldname: field,
            oldvalue: '',
            newvalue: to,
            user: 'abel.tuter',
            record_checkpoint: '1',
            internal_checkpoint: id(`${label} checkpoint`),
            sys_created_by: 'abel.tuter',
            sys_created_on: at(time),
            ...more,
        },
    }
}
