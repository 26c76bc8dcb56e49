import Tables
import Testing
