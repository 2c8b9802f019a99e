/** The steps that an action may have, by the sys_id of their type: how their inputs are called, and what they do. */
import {
    createRecord,
    deleteRecord,
    fireEvent,
    log,
    lookUpRecord,
    lookUpRecords,
    updateRecord,
    type Operation,
} from './record-operations.ts'

/** The type of step that runs a script; its inputs and outputs are declared by the action. */
export const SCRIPT_STEP = {
    type: '106afb6647032200b4fad7527c9a71e7',
    script: '71aa7f6647032200b4fad7527c9a719b',
    runtime: '74315b04b3201300176b051a16a8dc2b',
} as const

/** A step that does one built-in operation. Names on the right are those of the operation. */
export interface StepType {
    readonly name: string
    readonly operation: Operation
    /** Input of the step → input of the operation. */
    readonly inputs: Readonly<Record<string, string>>
    /** sys_id of a step input → its name, for values without pills. Step definitions of @servicenow/sdk-core 4.9.0. */
    readonly variables: Readonly<Record<string, string>>
    /** Output of the operation → output of the step, where they differ. */
    readonly outputs?: Readonly<Record<string, string>>
}

/** Built-in steps by the sys_id of their type. */
export const STEP_TYPES: Readonly<Record<string, StepType>> = {
    a03fea9bc712220061f553c6f09763b1: {
        name: 'Log',
        operation: log,
        inputs: { log_message: 'log_message', log_level: 'log_level' },
        variables: {
            '4fc2fadbc712220061f553c6f0976388': 'log_message',
            ab123adbc712220061f553c6f0976387: 'log_level',
        },
    },
    '9cbaa0f267003200553fafb49585ef69': {
        name: 'Create Record',
        operation: createRecord,
        inputs: { create_record_table_name: 'table_name', create_record_field_values: 'values' },
        variables: {
            f0fb68f267003200553fafb49585efa0: 'create_record_table_name',
            e78d203667003200553fafb49585ef63: 'create_record_field_values',
        },
    },
    b51f683667003200553fafb49585ef3f: {
        name: 'Update Record',
        operation: updateRecord,
        inputs: { table_name: 'table_name', record: 'record', update_record_field_values: 'values' },
        variables: {
            '3930d57267003200553fafb49585efc5': 'table_name',
            aab0ddb267003200553fafb49585ef30: 'record',
            fcbf6c3667003200553fafb49585ef2e: 'update_record_field_values',
        },
    },
    b67821c1c723220061f553c6f09763c2: {
        name: 'Delete Record',
        operation: deleteRecord,
        inputs: { table_name: 'table_name', record: 'record' },
        variables: {
            ab19a9c1c723220061f553c6f0976383: 'table_name',
            '995a2105c723220061f553c6f0976301': 'record',
        },
    },
    '48526b2dc32a32002841b63b12d3ae72': {
        name: 'Look Up Records',
        operation: lookUpRecords,
        inputs: {
            table_name: 'table',
            conditions: 'conditions',
            limit: 'max_results',
            sort_column: 'sort_column',
            sort_type: 'sort_type',
        },
        variables: {
            '4d19bb21c36a32002841b63b12d3aeef': 'table_name',
            '95f8bb21c36a32002841b63b12d3ae0c': 'conditions',
            '0677f8e053200300f5bf435723dc34e3': 'limit',
            '2df79dd187003300663ca1bb36cb0b33': 'sort_column',
            '6a88151587003300663ca1bb36cb0b14': 'sort_type',
        },
        outputs: { Table: 'table_name', Count: 'count', Records: 'records' },
    },
    dc9c26043b23220057a4a2e334efc447: {
        name: 'Look Up Record',
        operation: lookUpRecord,
        inputs: {
            lookup_table_name: 'table',
            conditions: 'conditions',
            sort_column: 'sort_column',
            sort_type: 'sort_type',
            multiple_records_found: 'if_multiple_records_are_found_action',
            dont_fail_flow_on_error: 'dont_fail_flow_on_error',
        },
        variables: {
            f9cc66043b23220057a4a2e334efc42f: 'lookup_table_name',
            '0cfca6043b23220057a4a2e334efc43b': 'conditions',
            a6da115587003300663ca1bb36cb0bc0: 'sort_column',
            c62b915587003300663ca1bb36cb0bd2: 'sort_type',
            '3b9387923b23220057a4a2e334efc4e4': 'multiple_records_found',
            b019356673110010d70877186bf6a780: 'dont_fail_flow_on_error',
        },
        outputs: { Table: 'table_name', Record: 'record' },
    },
    '092bb996ff30311077a95dac793bf166': {
        name: 'Fire Event',
        operation: fireEvent,
        inputs: { table: 'table', record: 'record', event_name: 'event_name', parm1: 'parm1', parm2: 'parm2' },
        variables: {
            '020ebd5aff30311077a95dac793bf1ea': 'table',
            '077ef59aff30311077a95dac793bf1ba': 'parm1',
            '17be7d9aff30311077a95dac793bf18f': 'parm2',
            '599cf11aff30311077a95dac793bf1d2': 'event_name',
            a3ad395aff30311077a95dac793bf12e: 'record',
        },
    },
}
