import './on-kind-instance.ts'
import '../on-instance/evidence/scenarios.test.ts'
