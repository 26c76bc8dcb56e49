import Languages
import Testing
