import './on-kind-instance.ts'
import '../on-instance/operating/alerts.test.ts'
