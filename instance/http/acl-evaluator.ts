/** The conditions and scripts of ACLs, for the user of a request. */
export { createAclEvaluator } from '../runtime/acl-evaluator.ts'
