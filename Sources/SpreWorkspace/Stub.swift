import SpreCore
