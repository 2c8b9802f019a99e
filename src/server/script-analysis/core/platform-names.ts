/** Names that scripts find on the platform without any script include. */

const GIVEN = new Set(
    (
        'AggregateError Array ArrayBuffer BigInt BigInt64Array BigUint64Array Boolean DataView Date Error EvalError ' +
        'Float32Array Float64Array Function Infinity Int16Array Int32Array Int8Array Intl JSON Map Math NaN Number Object ' +
        'Promise Proxy RangeError ReferenceError Reflect RegExp Set String Symbol SyntaxError TypeError URIError ' +
        'Uint16Array Uint32Array Uint8Array Uint8ClampedArray WeakMap WeakRef WeakSet arguments console decodeURI ' +
        'decodeURIComponent encodeURI encodeURIComponent escape eval exports globalThis isFinite isNaN module ' +
        'parseFloat parseInt require undefined unescape ' +
        'Class JavaAdapter Packages RESTMessage RESTMessageV2 SOAPMessage SOAPMessageV2 GSLog Workflow XMLDocument ' +
        'XMLDocument2 XMLNode KeeptrustsTrace action activity answer current data email email_action event ' +
        'fd_data gs g_form g_list g_processor g_request g_response g_scratchpad g_user importLog ignore ' +
        'inputs input log options outputs parent previous producer request response sandbox source target template ' +
        'workflow map_fields status error_message'
    ).split(' '),
)

// Namespaces of the platform's own scripting interfaces: what stands in them is no script include.
const INTERFACES = new Set(
    'sn_ws sn_ws_int sn_ws_err sn_fd sn_cc sn_auth sn_kmf_ns sn_lef sn_nlp sn_uc sn_hw sn_interaction sn_impex'.split(
        ' ',
    ),
)

/** Methods that show that an object is a record. `update()` and `insert()` without arguments do too; with arguments many other things have them. */
export const TELLING = new Set(
    (
        'addActiveQuery addEncodedQuery addNullQuery addQuery autoSysFields deleteMultiple deleteRecord ' +
        'getDisplayValue getElement getRecordClassName getTableName getUniqueValue getValue hasNext insertWithReferences ' +
        'isNewRecord isValidRecord newRecord orderBy orderByDesc query setAbortAction setDisplayValue setLimit setValue ' +
        'setWorkflow updateMultiple updateWithReferences'
    ).split(' '),
)

// Methods of the language and of the platform's own classes: what they are given goes nowhere else.
const METHODS = new Set(
    (
        'abs add addAggregate addDays addDaysUTC addJoinQuery addOrCondition addParam addSeconds append apply bind call canCreate ' +
        'canDelete canRead canWrite ceil changes changesFrom changesTo charAt charCodeAt compareTo concat contains create delete ' +
        'endsWith entries equals every eventQueue exec execute executeAsync exists filter find findIndex flat flatMap floor forEach ' +
        'fromCharCode get getAggregate getAttribute getBody getBooleanAttribute getById getByName getDisplayName getDocument ' +
        'getED getErrorCode getErrorMessage getHeader getHeaders getLabel getMessage getName getNode getNodes getNumericValue ' +
        'getParameter getPreference getProperty getRefRecord getRowCount getStatusCode getText getTime getUser getUserID ' +
        'getUserName getXMLText groupBy hasOwnProperty hasRole include includes indexOf insert isArray isEmpty isMemberOf ' +
        'join keys lastIndexOf length map match max min next nextNode nil now parse pop push putAt random reduce ' +
        'remove replace replaceAll reverse round search set setAttribute setBasicAuth setEndpoint setHttpMethod setMIDServer ' +
        'setNodeText setParam setPreference setProperty setRedirectURL setRequestBody setRequestHeader setStringParameter ' +
        'setStringParameterNoEscape setTime setUTCFullYear shift size slice sort splice split startsWith stringify substr ' +
        'substring subtract test toArray toFixed toISOString toJSON toLocaleString toLowerCase toString toUpperCase trim ' +
        'unshift update valueOf values waitForResponse write writeString'
    ).split(' '),
)

/** Whether a method of an object that reading cannot name is taken for one of the language or the platform. */
export function isPlatformMethod(name: string): boolean {
    return METHODS.has(name) || TELLING.has(name)
}

/** Whether a bare name belongs to the platform or the language. */
export function isPlatformName(name: string): boolean {
    return GIVEN.has(name) || name.startsWith('Glide') || name.startsWith('$')
}

// Classes of the platform that run no script of the instance; what records do is listed as reads and writes.
const HARMLESS_CLASSES = new Set(
    (
        'GlideAggregate GlideCalendarDateTime GlideDate GlideDateTime GlideDBFunctionBuilder GlideDigest GlideDuration ' +
        'GlideElement GlideHTTPRequest GlideLocale GlideMultipleUpdate GlidePluginManager GlideProperties GlideQuery ' +
        'GlideQueryCondition GlideRecord GlideRecordSecure GlideSchedule GlideSecureRandomUtil GlideSession ' +
        'GlideStringUtil GlideSysField GlideTableDescriptor GlideTableHierarchy GlideTime GlideUser GlideXMLDocument GlideXMLUtil'
    ).split(' '),
)
const OPENING = new Set(
    'Function JavaAdapter Packages Proxy Reflect Workflow activity globalThis sandbox workflow'.split(' '),
)

/** Whether a bare name belongs to the platform or the language, and begins nothing that its script does not show. */
export function isHarmlessName(name: string): boolean {
    return HARMLESS_CLASSES.has(name) || (GIVEN.has(name) && !OPENING.has(name))
}

/** Whether a name stands for an application scope, as in `x_acme_app.Router`: scopes have no upper case, so `x_acme_Router` is an include. */
export function isNamespace(name: string): boolean {
    return name === 'global' || /^(x|sn)_[a-z0-9_]+$/.test(name)
}

/** Whether a scope holds interfaces of the platform rather than script includes. */
export function isInterfaceScope(scope: string | null): boolean {
    return scope !== null && INTERFACES.has(scope)
}
