/** On a kind instance: the promises of flow in one file. */
import './on-kind-instance.ts'
import '../on-instance/flow/governance-actions.test.ts'
