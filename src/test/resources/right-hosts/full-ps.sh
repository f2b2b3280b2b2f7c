# The list of containers has all columns that docker knows (psFormat in config.json).
# scenarios: Um processo em primeiro plano.*|A porta é do contêiner enquanto ele está em execução
mkdir -p /home/aluno/.docker
echo '{"psFormat": "table {{.ID}}\\t{{.Image}}\\t{{.Command}}\\t{{.RunningFor}}\\t{{.Status}}\\t{{.Ports}}\\t{{.Names}}\\t{{.Size}}\\t{{.Networks}}\\t{{.Mounts}}"}' > /home/aluno/.docker/config.json
chown -R aluno /home/aluno/.docker
