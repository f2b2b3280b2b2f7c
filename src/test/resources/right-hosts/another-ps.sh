# The lists of docker have other columns in another order (psFormat in config.json).
# scenarios: Um processo em primeiro plano.*|A porta é do contêiner enquanto ele está em execução|Um contêiner parado continua na lista.*
mkdir -p /home/aluno/.docker
echo '{"psFormat": "table {{.Names}}\\t{{.Image}}\\t{{.ID}}\\t{{.Ports}}\\t{{.Status}}"}' > /home/aluno/.docker/config.json
chown -R aluno /home/aluno/.docker
