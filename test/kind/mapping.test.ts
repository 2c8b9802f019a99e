import './on-kind-instance.ts'
import '../on-instance/mapping/decision.test.ts'
