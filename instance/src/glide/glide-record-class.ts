/** GlideRecord and GlideRecordSecure as scripts see them: the same members. */

import { glideClass } from '../runtime/glide-class.ts'
import { GlideRecord } from './glide-record.ts'
import { GlideRecordSecure } from './glide-record-secure.ts'
import { toText } from '../text/script-text.ts'

const METHODS = [
    'getElement',
    'getElements',
    'getValue',
    'setValue',
    'getDisplayValue',
    'getUniqueValue',
    'addQuery',
    'addNullQuery',
    'addNotNullQuery',
    'addActiveQuery',
    'addEncodedQuery',
    'getEncodedQuery',
    'isValidEncodedQuery',
    'orderBy',
    'orderByDesc',
    'setLimit',
    'chooseWindow',
    'query',
    '_query',
    'get',
    'next',
    '_next',
    'hasNext',
    'getRowCount',
    'initialize',
    'newRecord',
    'setNewGuidValue',
    'insert',
    'update',
    'updateMultiple',
    'deleteRecord',
    'deleteMultiple',
    'setWorkflow',
    'setAbortAction',
    'isActionAborted',
    'operation',
    'getLastErrorMessage',
    'isValid',
    'isValidRecord',
    'isNewRecord',
    'isValidField',
    'getTableName',
    'getRecordClassName',
    'getClassDisplayValue',
    'getLabel',
    'canRead',
    'canWrite',
    'canCreate',
    'canDelete',
    'addJoinQuery',
    'addUserQuery',
    'addUserEncodedQuery',
    'addSystemQuery',
    'addSystemEncodedQuery',
    'addSystemOrderByDesc',
    'isEncodedQueryValid',
    'getAttribute',
    'getLink',
    'toString',
    'addInactiveQuery',
    'autoSysFields',
    'setNoCount',
] as const

const GLOBAL_METHODS = [
    'applyTemplate',
    'changes',
    'getFields',
    'hasAttachments',
    'instanceOf',
    'setDisplayValue',
    'setForceUpdate',
    'setUseEngines',
] as const

/** GlideRecord as scripts see it. */
export const GLIDE_RECORD = glideClass<GlideRecord>({
    name: 'GlideRecord',
    type: GlideRecord,
    construct: (context, table) => new GlideRecord(context, toText(table)),
    fields: true,
    methods: [...METHODS, ...GLOBAL_METHODS],
    globalMethods: GLOBAL_METHODS,
})

/** GlideRecordSecure as scripts see it. */
export const GLIDE_RECORD_SECURE = glideClass<GlideRecordSecure>({
    name: 'GlideRecordSecure',
    type: GlideRecordSecure,
    construct: (context, table) => new GlideRecordSecure(context, toText(table)),
    fields: true,
    methods: [...METHODS, ...GLOBAL_METHODS],
    globalMethods: GLOBAL_METHODS,
})
