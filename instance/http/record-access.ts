/** Record access as web services ask for it: the same decisions that scripts get. */
export { createRecordAccess, rolesOfAcl, type RecordAccess, type RecordOperation } from '../runtime/acl.ts'
