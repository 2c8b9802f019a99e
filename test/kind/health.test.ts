import './on-kind-instance.ts'
import '../on-instance/health/clone.test.ts'
