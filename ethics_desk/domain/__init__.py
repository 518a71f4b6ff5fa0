"""The words of the office: frozen values, no library but the standard one."""
