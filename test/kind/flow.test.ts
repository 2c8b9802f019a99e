import './on-kind-instance.ts'
import '../on-instance/flow/governance-actions.test.ts'
