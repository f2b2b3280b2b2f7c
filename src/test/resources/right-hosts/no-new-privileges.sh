# Programs in containers cannot gain rights (--no-new-privileges).
# scenarios: Um contêiner está isolado.*|Um processo em primeiro plano.*
restart_dockerd --no-new-privileges
