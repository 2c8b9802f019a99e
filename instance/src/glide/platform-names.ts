/** Names that scripts of the global scope can use on any instance, emulated or not: one that we lack fails by its name and does not look like a typing mistake. */

const words = (text: string): readonly string[] => text.split(/\s+/).filter(Boolean)

/**
 * Script includes of the base system that have a page in "Server API reference" or that public scripts use often. Those that
 * the instance has (`engine/base-includes`) and those of customers come first.
 */
export const BASE_INCLUDES: ReadonlySet<string> = new Set(
    words(`
        AbstractAjaxProcessor AbstractScriptProcessor ActionUtils ArrayUtil AssessmentCreation Cart CartJS CIUtils CatalogUtils
        CatItem ChangeCheckConflicts ChangeCollisionHelper ChangeRequestStateHandler ChangeRequestStateHandlerSNC ChangeUtils CMDBUtil ContractUtils CostUtils DateTimeUtils DurationCalculator
        ECCQueueProcessor ExpenseLine FormInfoHeader GSLog GlideQuery GlideRecordUtil ICalUtil ImportSetUtil IncidentState IncidentUtils JSONParser JSUtil
        KBKnowledge LDAPUtils LocalTimeUtils MIDServer MetricInstance NameValuePairs OnCallRotation OAuthUtil ProblemState QueueUtils QuickRanges RecordToHTML RoundingInterval
        SLACalculatorNG SLARepair StdChangeUtils StopWatch Stream SummaryTableWriter TableUtils TaskSLA TaskSLAController TaskStateUtil TaskUtils TaskUtil
        UserGroupUtils VMUtils WalkWorkflow Workflow WorkflowDuration WorkflowModelManager WorkflowScheduler WorkflowTimeline
        WFActivityHandler WFStageSet WorkflowApprovalUtils XMLDocument XMLHelper XMLUtil XMLUtilJS global_utils j2js
    `),
)

/** Objects and classes of the engine that only the global scope knows by their bare name. */
const GLOBAL_NAMES: ReadonlySet<string> = new Set(
    words(
        `Packages Probe RESTMessage SNC SOAPEnvelope SOAPMessage SOAPRequest SncRelationships SncTriggerSynchronizer System TableDescriptor labels`,
    ),
)

/** Whether an instance knows the name in the global scope; every class of the engine begins with Glide. */
export function isPlatformName(name: string): boolean {
    return BASE_INCLUDES.has(name) || GLOBAL_NAMES.has(name) || /^Glide[A-Z]\w+$/.test(name)
}

/**
 * Members that only scripts of the global scope have, by class: "GlideRecord - Global", "GlideSystem - Global" without what is
 * scoped too, and what public scripts call beyond them.
 */
const GLOBAL_MEMBERS: Readonly<Record<string, readonly string[]>> = {
    GlideRecord: words(`
        addDomainQuery addExtraField applyTemplate changes find getFields getLocation getRelatedLists getRelatedTables getRowNumber
        hasAttachments instanceOf restoreLocation saveLocation setDisplayValue setForceUpdate setLocation setQueryReferences
        setUseEngines
    `),
    gs: words(
        'action addHighMessage addLowMessage addModerateMessage addSuccessMessage getAvatar getInitials isLastDayofMonth',
    ),
}

/** The members of a class that exist in the global scope alone. */
export function globalMembers(className: string): readonly string[] {
    return GLOBAL_MEMBERS[className === 'GlideRecordSecure' ? 'GlideRecord' : className] ?? []
}
