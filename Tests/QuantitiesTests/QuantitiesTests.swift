import Quantities
import Testing
